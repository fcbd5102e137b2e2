/** Why a line of a company's header or footer may not belong on other documents. */
export type Suspicion =
  | "placeholder"
  | "confidential"
  | "draft"
  | "copyright"
  | "filled-in"
  | "person"
  | "date"
  | "number"
  | "page"
  | "document";

const MONTHS =
  "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?|" +
  "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";

/** A pattern as a whole word, in any language. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

/** Patterns for each kind; the first match counts. */
export const SIGNS: readonly (readonly [kind: Suspicion, patterns: readonly RegExp[]])[] = [
  [
    "placeholder",
    [
      /\[[^\]]*\p{L}[^\]]*\]|<[^<>]*\p{L}[^<>]*>|«[^»]+»|\{\{?[^}]*\p{L}[^}]*\}|_{4,}|\.{6,}|…{3,}/u,
      /(?:click|tap|press)(?: or (?:tap|click))?(?: on)? here|here to (?:enter|add|type|edit)|(?:type|enter|insert|add|choose|select|pick) (?:your |the |a |an |some )?(?:\p{L}+ )?(?:text|title|subtitle|name|date|author|address|logo|here|subject|number|item)(?!\p{L})/iu,
      /klicken (?:oder tippen )?sie|text ein(?:zu)?geben|cliquez|appuyez ici|haga clic|pulse aquí|fare clic|klik (?:of tik )?(?:hier|op)/iu,
      word("lorem ipsum|xxx+|tbd|tbc|todo|placeholder|platzhalter"),
      /^(?:your |document |report |company |section |project |client |department )?(?:company ?name|organi[sz]ation ?name|name|logo|title|subtitle|author|date|subject|address|header|footer|header text|footer text)$/iu,
      word(
        "your (?:company|organi[sz]ation|name|logo|title|address|department|text|website|email)(?: name)?|sample text",
      ),
    ],
  ],
  [
    "copyright",
    [], // by its year: see `suspicionOf`
  ],
  [
    "confidential",
    [
      word(
        "(?:strictly |highly |company |commercial[- ]in[- ])?confiden(?:tial|ce)(?:ly|ity)?|proprietary|privileged|restricted|secret|sensitive|classified|eyes only|tlp ?: ?\\p{L}+|nda",
      ),
      word(
        "(?:for )?(?:internal|official|private|personal|authori[sz]ed)(?: (?:company|staff|business|personnel))?(?: use| distribution| purposes)?(?: only)?(?<= use| only| distribution| purposes)|internal|do not (?:copy|distribute|forward|share|circulate|reproduce)|not (?:for|to be) (?:\\p{L}+ )?(?:distribut\\p{L}+|publi\\p{L}+|release\\p{L}*|circulat\\p{L}+|shared?|copied|disclos\\p{L}+)|no distribution",
      ),
      word(
        "(?:streng )?vertraulich|geheim|intern|nur für (?:den )?(?:internen|dienstlichen) gebrauch|(?:strictement )?confidentiel(?:le)?|usage interne|diffusion restreinte|(?:estrictamente )?confidencial|uso interno|riservat[oa]|confidenziale|(?:strikt )?vertrouwelijk|konfidentiell?t?|fortrolig|luottamuksellinen|poufne",
      ),
      /機密|社外秘|保密|机密|대외비|конфиденциально/iu,
    ],
  ],
  [
    "draft",
    [
      word(
        "(?:working |first |final |rough )?draft|entwurf|brouillon|borrador|bozza|concept|preliminary|provisional|work in progress|wip|for (?:review|discussion|comment|approval)(?: only)?|not (?:yet )?approved|obsolete|superseded|outdated|deprecated|cancelled|void|sample|specimen|example only",
      ),
      word(
        "v(?:er(?:sion|s)?)?\\.? ?\\d+(?:\\.\\d+)*\\p{L}?|rev(?:ision)?\\.? ?(?:\\d+(?:\\.\\d+)*|\\p{L})|issue ?(?:no\\.? ?)?\\d+|edition ?\\d+|stand ?:? ?\\d[\\d./]*",
      ),
    ],
  ],
  [
    "page",
    [
      word("(?:page|seite|pagina|página|sida|side|p\\.) ?\\d+(?: ?(?:of|/|von|de|van|av|af|sur|di) ?\\d+)?"),
      /^[-–—\s]*\d{1,3}(?: ?(?:of|\/|von|de) ?\d{1,3})?[-–—\s]*$/iu,
    ],
  ],
  [
    "date",
    [
      word(`\\d{1,2}(?:st|nd|rd|th|\\.)?[ -]?(?:of |de )?(?:${MONTHS})\\.?(?:,? (?:de )?|[-/])(?:19|20)?\\d{2}`),
      word(`(?:${MONTHS})\\.? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? ?)?(?:de )?(?:19|20)\\d{2}`),
      word(
        "(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?(?:19|20)?\\d{2}|\\d{1,2}[-/](?:19|20)\\d{2}",
      ),
      word(
        "(?:q[1-4]|h[12]|fy) ?[-/']? ?(?:19|20)?\\d{2}|(?:fiscal|financial|calendar|school|academic) year ?:? ?(?:19|20)?\\d{2}(?:[/–-]\\d{2,4})?",
      ),
      /(?:date|datum|fecha|updated|modified|printed|saved|issued|effective|valid|expires?|reviewed|created|stand)\p{L}*(?: (?:on|from|until|as of|date))? ?:? ?[^a-z]*\d{1,4}/iu,
      /年\d{1,2}月/u,
    ],
  ],
  [
    "person",
    [
      word(
        "(?:author|owner|contact|(?:prepared|written|created|approved|reviewed|issued|edited|presented|signed|compiled|drafted|maintained|authori[sz]ed|released|checked) by|prepared for|verfasser(?:in)?|autor(?:in)?|auteur|erstellt von|ansprechpartner(?:in)?|bearbeiter(?:in)?|redact(?:or|eur)|rédigé par|elaborado por|attn)",
      ),
      word("(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|sra?)\\.? \\p{Lu}\\p{L}+"),
      /^\p{L}+[._]\p{L}+@/u,
      /\p{L}{2,}\s*[,|·–-]\s*(?:(?:senior|chief|vice|head|managing|executive|deputy|general|associate)\b.*|(?:\p{L}+ )?(?:director|manager|partner|president|officer|recruiter|lead|engineer|analyst|consultant|secretary|assistant|ceo|cfo|cto|coo|chro|vp)(?!\p{L}).*)$/iu,
    ],
  ],
  [
    "number",
    [
      word(
        "(?:doc(?:ument)?|form|policy|procedure|file|template|contract|project|case|record|report|order|invoice|ticket|job|requisition|ref(?:erence)?|qms|sop|dokument|formular|vorlage|aktenzeichen|az|référence|réf|n° de document)(?:[ -]?(?:no|nr|num(?:ber)?|n°|#|id|code|control|ref))*\\.? ?[:#.]? ?#?(?=[\\p{L}\\p{N}./_-]*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*",
      ),
      /(?<![\p{L}\p{N}-])\p{Lu}{2,8}(?:[-_/]\p{Lu}{1,6})*[-_/]\d[\p{L}\p{N}./_-]*/u,
      /\.(?:docx?|dotx?|pdf|xlsx?)(?!\p{L})|[A-Z]:\\|\\\\|https?:\/\/\S*sharepoint/iu,
    ],
  ],
  [
    "document",
    [
      word(
        "job (?:description|posting|profile|specification)|interview(?:er)? (?:kit|plan|guide)|scorecard|role card|(?:employment |service |purchase )?(?:contract|agreement)|invoice|minutes|memo(?:randum)?|proposal|policy|procedure|annual report|report|manual|handbook|statement of work|offer letter|quotation|purchase order|agenda|newsletter|press release|white ?paper|fact ?sheet|questionnaire|checklist|rechnung|vertrag|arbeitsvertrag|angebot|protokoll|bericht|facture|contrat|procès-verbal|rapport|factura|contrato|acta|informe",
      ),
      // A label with its value: "Department: Finance". The company's own numbers are matched before.
      /^\p{L}[\p{L} ]{1,24}: ?\p{L}/u,
    ],
  ],
];

/** Numbers that a company must or wants to print, as opposed to numbers of a document. */
export const COMPANY_NUMBERS = word(
  "vat|ust-?id(?:nr)?|tax|tin|ein|company (?:no|number|reg\\p{L}*)|reg(?:istered|istration)?|web(?:site)?|e?-?mail|address|adresse|office|sitz|geschäftsführ\\p{L}*|vorstand|hrb|hra|handelsregister|amtsgericht|siren|siret|rcs|iban|bic|swift|tel|phone|fax|cvr|kvk|org(?:anisation)?\\.? ?(?:no|nr|nummer|number)|abn|acn|iso|p\\.?o\\.? box|suite",
);

/** The words around a page number. */
export const PAGE_WORDS = word(
  "pages?|pg|p|seiten?|s|стр|страница|صفحة|页|頁|ページ|página|pagina|pág|pag|sida|side|sivu|strona|strana|oldal|of|von|de|van|av|af|sur|di|du|z|total|from|out",
);

/** A copyright notice. */
export const COPYRIGHT =
  /©|ⓒ|\(c\)|copyright|copr\.|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos/iu;
export const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** A range of years that continues to the present. */
export const GOES_ON = word("present|today|now|current|heute|aujourd'hui|hoy");
