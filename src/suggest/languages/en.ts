import type { Language } from "./language.ts";

/** English. */
export const ENGLISH: Language = {
  code: "en",
  script: "Latin",
  isVerbFirst: false,
  prefixes: [],
  endings: ["'s", "’s", "ʼs", "'", "’"],
  speech: [
    {
      mode: "says",
      words:
        "said|says|say|saying|stated|stating|claimed|claiming|alleged|alleges|alleging|asserted|asserts|insisted|insists|maintained|maintains|argued|argues|repeated|repeats|recalled|recalls|remarked|remarks|shouted|explained|explains|complained|complains|warned|warns|warning that|admitted|admits|acknowledged|acknowledges|conceded|concedes|suggested|suggests|believes|thinks|tells us|highlighted|confirmed|confirms",
    },
    { mode: "says", words: "told|tells|tell|informed|informs", addresses: true },
    { mode: "says", words: "denied|denies|denying|rejected|rejects", denies: true },
    { mode: "says", words: "according to|in the words of|in the opinion of|in the view of", speaker: "after" },
    {
      mode: "says",
      words:
        "it is told|it is said|it was said|the claim that|the allegation that|the rumour that|rumours that|the assessment that",
      speaker: "nobody",
    },
    {
      mode: "says",
      words:
        "added|adds|claims|states|replied|replies|answered|answers|asked|mentioned|mentions|noted|notes|declared|declares|called|calls|described|describes|accused|accuses|accusing|heard|pointed to",
      weak: true,
    },
    { mode: "testifies", words: "testified|testifies|swore|deposed|under oath said" },
    { mode: "announces", words: "announced|announces|proclaimed|proclaims" },
    { mode: "posts", words: "posted|posts|tweeted" },
    { mode: "alludes", words: "alluded to|alludes to|hinted|hints|implied|implies" },
    { mode: "writes", words: "wrote|writes|has written|have written|write" },
    {
      mode: "writes",
      words: "shows|show|showed|finds|found|concludes|concluded|records|gives|notes that|reads",
      weak: true,
    },
    { mode: "reports", words: "reported|reports|report", weak: true },
    { mode: "reports", words: "as reported by|so writes|repeats after|repeated after|citing", speaker: "after" },
    { mode: "quotes", words: "quoted|quotes|cites|cited", weak: true },
    { mode: "translates", words: "translated by", speaker: "after" },
  ],
  that: "that|how|whether|what",
  beforeVerb:
    "did|does|do|has|have|had|also|then|later|now|today|yesterday|further|again|once|always|often|repeatedly|himself|herself|itself|themselves|first|still|only|just|long|publicly|reportedly|allegedly|is|was|are|were|been|being",
  notYet: "may|might|could|would|will|shall|should|must|can|to",
  relatives: "who|which|that",
  and: "and|but|or",
  pronouns: "he|she",
  pronounsOfOthers: "it",
  pronounsOfMany: "they",
  addressed: "me|us|him|her|them|reporters",
  firstPerson: "i|we",
  articles: "a|an|the|one|two|three|some|several|another|his|her|their|its|our|my|this|that",
  prepositions:
    "of|for|from|in|at|with|to|on|by|against|near|under|during|into|over|about|between|through|after|before",
  hedges:
    "allegedly|reportedly|apparently|perhaps|maybe|probably|possibly|presumably|seemingly|supposedly|purportedly|it seems|seems|seem|appears|appear|may have|may be|may well|might have|might be|could have|could be|is said to|are said to|was said to|were said to|said to|I think|I believe|I am told|I may be wrong|likely|rumoured|rumored|suspected|the alleged|an alleged|so-called|on the evidence before it|as far as is known|as far as was known|believed to|thought to|widely interpreted as",
  negations:
    "not|no|never|nobody|none|nothing|neither|nor|cannot|without|didn't|doesn't|don't|isn't|wasn't|aren't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|denied|denies|deny|denying|rejected|rejects|refused|declined",
  predicates: [
    {
      predicate: "alias-of",
      nouns: "by another name|alias|also known|is really|same man|same woman|the same person as",
    },
    {
      predicate: "family-of",
      nouns:
        "cousin|cousins|brother|brothers|sister|sisters|wife|husband|son|sons|daughter|daughters|uncle|uncles|nephew|nephews|niece|aunt|father|fathers|mother|mothers",
      words: "married",
    },
    { predicate: "associate-of", nouns: "associate of|associates of|friend of|friends of|confidant of" },
    { predicate: "successor-of", words: "succeeded|succeeds", nouns: "successor of|successor to" },
    {
      predicate: "leads",
      words: "lead|leads|led|head|heads|headed|chair|chairs|chaired",
      nouns: "chairman of|director of",
    },
    {
      predicate: "directs",
      nouns: "board|on the board|director|directors|directors of|trustee|trustees|trustee of",
    },
    { predicate: "supervises", words: "supervise|supervises|supervised|supervising|supervision|oversees|oversaw" },
    { predicate: "speaks-for", words: "speak for|speaks for", nouns: "spokesman|spokeswoman|spokesperson|spokesmen" },
    { predicate: "member-of", words: "joined|joins", nouns: "member of|members of" },
    {
      predicate: "employed-by",
      words: "works for|work for|works at|worked for|worked at|wages|salary|formerly|drew his wages",
      turned: "employ|employs|employed|hired|hires",
    },
    { predicate: "part-of", nouns: "part of|branch of|unit of|affiliate of|wing of|offshoot of" },
    { predicate: "represents", words: "represents|represented|acts for|acted for" },
    { predicate: "founded", words: "founded|set up|established" },
    { predicate: "owns", words: "own|owns|owned|bought|buys", turned: "belongs to|belong to|belonged to" },
    { predicate: "controls", words: "control|controls|controlled" },
    {
      predicate: "finances",
      words:
        "finance|finances|financed|financing|fund|funds|funded|funding|funder|funders|bankroll|bankrolls|bankrolled",
    },
    { predicate: "paid", words: "pay|paid|pays|payment|payments|bribe|bribed|bribes" },
    { predicate: "contracted", words: "contract|contracted|contracts|contracting" },
    { predicate: "supplies", words: "supply|supplies|supplied|delivered|delivers" },
    { predicate: "located-in", words: "stands on|lies in|stands in|based in|located in" },
    { predicate: "operates-in", words: "operates in|operate in|operated in|active in" },
    { predicate: "born-in", words: "born" },
    {
      predicate: "resides-in",
      words: "live in|live on|lives in|lives on|lives at|lived in|lived on|lived beside|resides|reside",
    },
    { predicate: "national-of", nouns: "national of|nationals of|citizen of|citizens of" },
    {
      predicate: "travelled-to",
      words:
        "travelled|traveled|flew|went|goes|go|climb|climbs|climbed|visit|visits|visited|arrived|landed|stayed|came|was on|put in at",
    },
    {
      predicate: "supports",
      words: "support|supports|supported|supporting|back|backs|backed|aided|aiding|assisted",
    },
    {
      predicate: "harbours",
      words:
        "harbours|to harbour|harboured|harbouring|harbors|to harbor|harbored|harboring|shelters|sheltered|hid|safe haven|safe havens",
    },
    {
      predicate: "protects",
      words: "protect|protects|protected|protecting|shield|shields|shielded|stand|stands|stands between",
    },
    { predicate: "trains", words: "train|trains|trained|training" },
    { predicate: "recruits", words: "recruit|recruits|recruited|recruiting|recruitment" },
    { predicate: "informs", words: "inform|informs|informed|warn|warned|warns|tipped|shared intelligence" },
    { predicate: "monitors", words: "monitor|monitors|monitored|watched|followed|spied" },
    { predicate: "threatens", words: "threat|threats|threaten|threatens|threatened|threatening|warn|warns|warned" },
    {
      predicate: "attacked",
      words:
        "attack|attacks|attacked|attacking|cut|cuts|struck|hit|bomb|bombs|bombed|bombing|raid|raids|raided|destroy|destroys|destroyed|shot at|set fire|burn|burns|burned|burnt|put out|laid a hand",
    },
    { predicate: "plotted-against", words: "plot|plots|plotted|plotting" },
    { predicate: "killed", words: "kill|kills|killed|killing|murder|murders|murdered|shot dead|executed" },
    {
      predicate: "detained",
      words: "detain|detains|detained|arrest|arrests|arrested|jailed|held|captured|led away|custody",
    },
    { predicate: "charged", words: "charged|charges|indicted|indicts" },
    { predicate: "sanctioned", words: "sanction|sanctions|sanctioned" },
    { predicate: "met", words: "met|meet|meets|meeting|meetings" },
    { predicate: "allied-with", words: "allied with|alliance with|ally of|allies of" },
    { predicate: "opposes", words: "oppose|opposes|opposed|opposing|condemn|condemned|condemning" },
    {
      predicate: "protested-against",
      words:
        "protest|protests|protested|protesting|marched|marchers|they march|march against|marching|demonstrate|demonstrated|demonstration",
    },
    { predicate: "accuses", words: "accuse|accuses|accused|accusing|blame|blames|blamed|blaming" },
    { predicate: "published", words: "published|publishes|released" },
    { predicate: "linked-to", nouns: "connection|connections|ties", words: "link|links|linked|tied to" },
    { predicate: "described-as", nouns: "is a|is an|was a|was an", words: "called|describe|describes|described" },
    {
      predicate: "known-as",
      words: "call him|call her|call it|call them|calls him|calls her|calls it|calls them|known as|nicknamed|code name",
    },
    { predicate: "has-role", nouns: "in charge|responsible|minister|head of|serves as" },
    { predicate: "planned", words: "plan|plans|planned|planning" },
    { predicate: "born", words: "born" },
    { predicate: "died", nouns: "dead|death|deaths", words: "died|drowned" },
  ],
  passiveBe: "was|were|is|are|be|been|being|got|gets",
  passiveBy: "by",
  goesOn: "ing",
  adverbs: "ly",
  noName:
    "the|this|that|these|those|a|an|it|he|she|they|we|i|you|his|her|its|their|our|my|in|on|at|by|for|from|to|of|and|but|or|so|as|if|when|while|after|before|since|mr|mrs|ms|dr|no|not|there|then|who|what|where|why|how|according|some|two|three|one|asked|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  besideNames:
    "mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|judge|justice|president|chairman|chairwoman|chair|minister|secretary|ambassador|governor|mayor|councillor|senator|deputy|general|gen|colonel|col|major|captain|capt|lieutenant|sergeant|sgt|inspector|officer|commissioner|director|editor|engineer|spokesman|spokeswoman|spokesperson|father|sister|brother|sheikh|ask|tell|meanwhile|yesterday|today|tonight|tomorrow|perhaps|maybe|however|although|though|because|since|until|still|yet|only|even|also|now|later|once|both|either|neither|like|with|without|against|near|under|over|about|between|through|during|did|does|do|has|have|had|is|was|are|were",
  inName: "of|the|de|la|le|al|el|bin|ibn|van|von|der|den|da|di|du",
  time: {
    months: [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ],
    days: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
    ordinals: (
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
      "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth " +
      "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    ).split(" "),
    of: "of",
    seasons: ["spring", "summer", "autumn|fall", "winter"],
    year: "",
    leads:
      "in|on|at|by|since|until|before|after|from|about|around|during|perhaps|early|late|the|the night of|the morning of|the evening of",
    from: "from|between|either",
    to: "to|and|until|or",
    or: "or",
    since: "since|after",
    until: "until|before|by",
    about: "about|around|circa",
    perhaps: "perhaps|maybe",
    today: "today|tonight",
    yesterday: "yesterday|last night",
    sameDay:
      "that night|that day|that morning|that evening|the same night|the same day|the same morning|the same evening",
    sameDayOf: "the night of the|the day of the|the morning of the|the evening of the",
    partsOfDay: "night|morning|evening|afternoon",
    lastYear: "last year|of last year",
    loose:
      "last week|last month|last year|last spring|last summer|last autumn|last winter|every day|every night|every week|every month|every quarter|every year|each day|each night|each week|each month|each quarter|each year",
    seldomMonths: "may|march",
  },
};
