"""Checks Word files against the schemas of ISO 29500. Prints one line per mistake, and at the end the number of files.

Usage: word-schemas.py CHECKERS FILE.docx...   (CHECKERS is the folder of xsd/ and strip.xsl)

Schemas are slow to read, and most parts are the same in all files: each schema and each part is read only once.
"""
import re, sys, zipfile
from functools import cache
from lxml import etree

checkers, *files = sys.argv[1:]
ISO = "ISO-IEC29500-4_2016"
SCHEMAS = {
    r"\[Content_Types\]\.xml": "opc/opc-contentTypes.xsd",
    r".*\.rels": "opc/opc-relationships.xsd",
    r"docProps/core\.xml": "opc/opc-coreProperties.xsd",
    r"docProps/app\.xml": f"{ISO}/shared-documentPropertiesExtended.xsd",
    r"docProps/custom\.xml": f"{ISO}/shared-documentPropertiesCustom.xsd",
    r"word/theme/.*\.xml": f"{ISO}/dml-main.xsd",
    r"word/[^/]*\.xml": f"{ISO}/wml.xsd",
}
# Removes extensions of newer Word versions that older ones may ignore: the schemas do not include them.
strip = etree.XSLT(etree.parse(f"{checkers}/strip.xsl"))
parser = etree.XMLParser(resolve_entities=False, huge_tree=True)


@cache
def schema(name):
    return etree.XMLSchema(etree.parse(f"{checkers}/xsd/{name}"))


@cache
def mistakes(name, xml):
    try:
        part = etree.fromstring(xml, parser).getroottree()
    except etree.XMLSyntaxError as error:
        return [f"not well-formed: {error}"]
    doctype = ["has a DOCTYPE"] if part.docinfo.doctype else []
    rules = schema(name)
    plain = etree.fromstring(bytes(strip(part)), parser)
    return doctype + ([] if rules.validate(plain) else [f"line {one.line}: {one.message}" for one in rules.error_log])


for file in files:
    with zipfile.ZipFile(file) as parts:
        for part in parts.namelist():
            if part.endswith((".xml", ".rels")):
                name = next((name for path, name in SCHEMAS.items() if re.fullmatch(path, part)), None)
                found = mistakes(name, parts.read(part)) if name else ["has no schema"]
                for mistake in found:
                    print(f"{file}: {part}: {mistake}")
print(f"{len(files)} files")
