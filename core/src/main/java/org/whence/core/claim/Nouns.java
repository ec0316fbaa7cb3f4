package org.whence.core.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// The common nouns that name parties, with the kind of party that each names: the one table of English that chains rest on.
///
/// "State persons" are those who speak for the state by their office; "persons" speak for themselves; a plural of these is a
/// group. A public body is a state.
final class Nouns {

    /// What a noun names.
    ///
    /// @param kind the kind of party
    /// @param person whether it names one human being or several, and no body or document
    /// @param plural whether it names several
    record Sense(Party.Kind kind, boolean person, boolean plural) {}

    private static final Sense NEWS_AGENCY = new Sense(Party.Kind.OUTLET, false, false);
    private static final Sense BODY = new Sense(Party.Kind.STATE, false, false);
    private static final Sense PAPER = new Sense(Party.Kind.DOCUMENT, false, false);

    private static final Map<String, Sense> SENSES = new HashMap<>();

    /// Offices that one person holds at a time.
    private static final Set<String> OFFICES = Set.of("president", "premier", "chancellor", "minister", "governor", "mayor", "king", "queen", "pope",
            "prince", "emir", "sultan", "chairman", "chairwoman", "chair", "ceo", "chief", "commander", "commissioner", "ambassador", "speaker", "head", "director",
            "leader", "envoy", "secretary", "secretary-general", "attorney", "prosecutor", "ombudsman", "owner", "founder", "captain", "coach", "editor",
            "editor-in-chief", "mediator", "boss", "archbishop", "rector", "negotiator", "lawyer", "author", "pontiff", "patriarch", "coroner", "principal", "superintendent", "monarch");

    /// Participles and prepositions that begin what only describes a party.
    private static final Set<String> COMPLEMENTS = Set.of("of", "in", "at", "for", "with", "from", "near", "on", "to", "by", "about", "inside", "behind", "close",
            "familiar", "briefed", "involved", "aboard", "across", "along", "around", "under", "within", "between", "among", "against", "based", "living",
            "working", "speaking", "present", "signed", "commissioned", "circulated", "published", "released", "issued", "seen", "obtained", "quoted",
            "monitoring", "responsible", "who", "whose", "that", "which", "where", "having", "known", "named", "called", "identified", "outside",
            "not", "neither", "leading", "taken", "using", "shown", "made", "whom", "led", "set", "given", "held", "including", "citing", "representing", "fighting", "serving", "written", "prepared", "drawn", "leaked", "shared", "posted", "over");

    static {
        person(Party.Kind.STATE, """
                official spokesman spokesperson spokeswoman representative minister diplomat ambassador envoy general colonel commander officer
                prosecutor judge magistrate governor mayor senator congressman congresswoman lawmaker deputy president premier chancellor
                secretary commissioner inspector investigator policeman sheriff detective negotiator aide adviser advisor lieutenant major admiral
                brigadier sergeant marshal councillor councilman councilwoman legislator parliamentarian mp ombudsman coroner
                press-secretary spokesperson attache attaché regulator king queen prince monarch emir sultan vice-minister secretary-general
                vice-president monitor mediator peacekeeper administrator staffer delegate captain-general chief-of-staff serviceman servicewoman
                volcanologist speaker planner akim""");
        person(Party.Kind.PERSON, """
                resident witness eyewitness soldier man woman boy girl mother father brother sister son daughter husband wife neighbour neighbor
                nurse doctor farmer teacher worker driver pilot sailor fisherman survivor victim patient student professor lecturer researcher
                scientist economist analyst expert historian author writer activist campaigner lawyer attorney barrister solicitor priest pastor
                bishop pharmacist baker cook chef engineer trader merchant shopkeeper villager refugee migrant prisoner detainee fighter
                volunteer veteran insider whistleblower source person individual customer employee employer owner landlord tenant passenger
                conductor signaller foreman electrician miner operator manager executive director chairman chairwoman chairperson ceo chief boss
                leader head founder editor journalist reporter correspondent blogger milblogger photographer commentator columnist presenter
                player coach referee fan supporter voter candidate pollster politician opponent critic rival colleague friend relative cousin
                uncle aunt grandmother grandfather widow child parent guest tourist climber hiker guide runner swimmer athlete actor actress
                singer musician artist director producer filmmaker novelist poet billionaire tycoon businessman businesswoman entrepreneur
                investor banker broker insurer-agent surgeon medic paramedic midwife volunteer chemist physicist biologist microbiologist
                epidemiologist seismologist meteorologist geologist astronomer metallurgist hydrologist ecologist psychologist psychiatrist
                sociologist captain skipper gunner sniper deserter recruit conscript sergeant-major chaplain imam rabbi sheikh elder pope cardinal
                archbishop ex-employee ex-president ex-minister clerk secretary-treasurer accountant auditor inventor buyer seller customer
                pensioner retiree teenager youth caller user partner member participant observer lineman dispatcher firefighter consultant
                counsel claimant defendant suspect attacker gunman inmate hostage captive programmer developer architect curator librarian
                superintendent principal rector dean student-leader organiser organizer sponsor whistle-blower tutor trainer neighbour-in-law
                mom mum dad accused counterpart keeper sergeant guard bookkeeper minder handler contractor-person abbot warden delegate-person jailer
                master pontiff warlord dictator oligarch politician interviewer patriarch princess duke statesman philanthropist host moderator
                sheep-farmer gardener butcher hotelier mechanic carpenter plumber welder mason builder shepherd beekeeper vet
                veterinarian ranger gamekeeper forester porter cleaner waiter waitress barman hairdresser shopper commuter cyclist motorist
                rider trucker courier sailor deckhand stewardess steward dockworker staff-member informant confidant associate ally guard""");
        group("""
                people residents locals witnesses eyewitnesses analysts experts observers critics relatives families parents sources
                employees staff crew villagers survivors victims customers consumers voters scientists researchers economists historians activists
                campaigners protesters demonstrators supporters opponents doctors nurses medics paramedics engineers workers drivers farmers
                fishermen passengers students teachers lawyers investors traders bankers firms users readers viewers neighbours neighbors
                friends colleagues men women children fans players athletes prisoners migrants refugees troops soldiers fighters gunmen
                militants rebels civilians astronomers seismologists meteorologists geologists midwives supervisors manufacturers developers
                organisers organizers participants members compatriots others many some most few several everyone anybody public society
                population generation clients insiders pundits commentators veterans recruits conscripts deserters hunters
                supporters allies citizens generals-in-exile volunteers tenants shoppers commuters crowd fishers ecologists family majority
                minority respondents americans britons europeans russians ukrainians poles germans israelis palestinians belarusians
                individuals academics biologists physicists climatologists epidemiologists ornithologists conservationists
                archaeologists brokers dealers""");
        state("""
                officials spokesmen spokespeople representatives ministers diplomats authorities governments prosecutors judges officers
                commanders generals lawmakers senators deputies investigators inspectors negotiators aides advisers advisors legislators
                parliamentarians mps councillors regulators police army military navy air-force airforce government ministry ministries department departments
                agency agencies commission commissions force navy organisation-of parliament senate congress duma rada court tribunal council council-of-ministers cabinet administration presidency embassy consulate mission
                command headquarters staff-general general-staff forces armed-forces troops-command brigade regiment battalion division
                border-guard coast-guard coastguard coastguards gendarmerie customs treasury exchequer secretariat commission commissioner-office prosecutor's
                bureau agency-of-state municipality city-hall town-hall county district commune state republic kingdom
                empire country intelligence services service security-service mayoralty assembly bundestag knesset politburo junta regime
                delegation envoys peacekeepers monitors alliance bloc commonwealth federation inspectorate registry hospital hospitals
                prison university-hospital fire-brigade fire-department leadership administrators office offices side capital capitals leaders
                politicians powers civil-protection counterintelligence registrar directorate panel delegations protection servants ombudsman-office constabulary watchkeepers tribunal
                house-of-commons house-of-lords legislature authority prosecution constable constables controller controllers""");
        organisation("""
                company companies firm group groups organisation organisations organization organizations party parties union unions charity charities
                ngo ngos institute institution institutions think-tank think-tanks association federation-of club foundation trust fund bank
                corporation business manufacturer maker carmaker automaker airline airlines operator-company insurer insurers utility
                retailer supplier contractor contractors brokerage consultancy watchdog movement militia coalition front corps insurgents rebels
                separatists guerrillas cartel gang league society observatory committee chamber cooperative startup start-up brand chain developer-company
                owner-company hotel brewery university college school laboratory lab centre center museum church diocese consortium
                syndicate network platform opposition campaign faction board guild subsidiary lender shipper carrier airport railway
                producer-company refinery plant mine exporter importer clinic producers academy theatre studio label orchestra gallery team
                squad organisers-committee taliban hamas hezbollah""");
        outlet("""
                newspaper newspapers paper papers daily weekly magazine magazines journal-paper broadcaster broadcasters channel channels station
                stations portal portals website websites site outlet outlets news-agency newswire wire tabloid tabloids broadsheet
                newsletter podcast programme program show media press blog periodical publication publications radio television tv telecaster
                news-site news-portal aggregator gazette monthly""");
        document("""
                report reports statement statements document documents study studies survey surveys poll polls data dataset database figures statistics
                numbers memo memos memorandum memoranda letter letters email emails e-mail filing filings lawsuit indictment affidavit communique communiqué
                bulletin-document release press-release transcript transcripts tweet tweets post posts video videos footage image images imagery photo
                photos photograph photographs recording recordings cable cables leaflet leaflets note notes audit audits analysis assessment
                assessments review findings finding evidence record records minutes log logs logbook dossier file files paper-document book books article articles
                resolution resolutions decree ruling rulings verdict order declaration manifesto prospectus census index map maps caption
                captions summary update updates briefing-document message messages dispatch dispatches plan draft treaty agreement contract contracts
                yearbook almanac handbook guideline guidelines inquiry investigation probe research tests test results autopsy inventory ledger
                ledgers petition complaint testimony website-post screenshot screenshots interview act protocol papers-document list
                forecast-model model models simulation simulations projection projections label sign intercept intercepts readings
                preprint preprints manual manuals register registers table tables clip clips sheet sheets gauge gauges picture pictures notice notices
                page pages bulletin bulletins readout readouts account accounts deck decks slide slides version translation papers chart charts
                opinion-poll white-paper green-paper tally tallies calendar calendars valuation evaluation spreadsheet spreadsheets profile profiles affidavits extract extracts circular circulars scan scans receipt receipts""");
        SENSES.put("reports", new Sense(Party.Kind.OUTLET, false, true));
        SENSES.put("media", new Sense(Party.Kind.OUTLET, false, true));
        Set.of("organisers", "insurers").forEach(word -> SENSES.put(word, new Sense(Party.Kind.ORGANISATION, false, true)));
    }

    private Nouns() {}

    private static void person(Party.Kind kind, String words) {
        each(words, word -> {
            SENSES.put(word, new Sense(kind, true, false));
            SENSES.putIfAbsent(plural(word), new Sense(kind == Party.Kind.STATE ? kind : Party.Kind.GROUP, true, true));
        });
    }

    private static void group(String words) {
        each(words, word -> SENSES.put(word, new Sense(Party.Kind.GROUP, true, true)));
    }

    private static void state(String words) {
        each(words, word -> put(word, Party.Kind.STATE));
    }

    private static void organisation(String words) {
        each(words, word -> put(word, Party.Kind.ORGANISATION));
    }

    private static void outlet(String words) {
        each(words, word -> put(word, Party.Kind.OUTLET));
    }

    private static void document(String words) {
        each(words, word -> put(word, Party.Kind.DOCUMENT));
    }

    private static void put(String word, Party.Kind kind) {
        Sense before = SENSES.get(word);
        boolean person = before != null && before.person;
        SENSES.put(word, new Sense(kind, person, before != null ? before.plural : word.endsWith("s") && !word.endsWith("ss")));
    }

    private static void each(String words, java.util.function.Consumer<String> use) {
        for (String word : words.strip().split("\\s+")) {
            use.accept(word);
        }
    }

    private static String plural(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y") && word.length() > 2 && "aeou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") || word.endsWith("ch") ? word + "es" : word + "s";
    }

    /// What a noun in lower case names, by its own entry or the last part of a hyphened word; null where it names no party.
    static @Nullable Sense of(String lower) {
        Sense sense = SENSES.get(lower);
        int hyphen = lower.lastIndexOf('-');
        if (sense != null || hyphen < 0) {
            return sense != null ? sense : byEnding(lower);
        }
        return SENSES.get(lower.substring(hyphen + 1));
    }

    /// What the noun at a token names where the word before it may say more: a news agency is an outlet, other agencies are public bodies.
    static @Nullable Sense at(Tokens tokens, int i) {
        String word = tokens.lower(i);
        boolean news = i > 0 && word.equals("agency") && (tokens.lower(i - 1).equals("news") || tokens.lower(i - 1).equals("press"));
        return news ? NEWS_AGENCY : of(word);
    }

    /// What the noun at a token of a source names there, where the words on either side may say more: a coast guard is no person, a white paper
    /// no newspaper. Null for a mark or where it names no party. [#at] is for texts that are searched for parties, where nothing says yet that the noun is
    /// part of a source.
    static @Nullable Sense inContext(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return null;
        }
        String word = tokens.lower(i);
        String before = i > 0 ? tokens.lower(i - 1) : "";
        String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
        boolean body = switch (word) {
            case "guard" -> before.equals("coast") || before.equals("border") || before.equals("national") || before.equals("presidential");
            case "staff" -> before.equals("general");
            case "bank" -> before.equals("central") || before.equals("national");
            default -> false;
        };
        if (body) {
            return BODY;
        }
        boolean paper = switch (word) {
            case "paper" -> next.equals("by") || next.equals("in") || next.equals("on") || next.equals("from") || next.equals("published") || before.equals("cabinet") || before.equals("white");
            case "website" -> before.equals("'s");
            case "papers" -> before.equals("court");
            default -> false;
        };
        return paper ? PAPER : at(tokens, i);
    }

    /// Words that are not in the table: "-ologist", "-maker" and the like name people and makers.
    private static @Nullable Sense byEnding(String lower) {
        if (lower.endsWith("ologist") || lower.endsWith("woman") || lower.endsWith("man") && lower.length() > 6) {
            return new Sense(Party.Kind.PERSON, true, false);
        }
        if (lower.endsWith("ologists") || lower.endsWith("women") || lower.endsWith("men") && lower.length() > 6) {
            return new Sense(Party.Kind.GROUP, true, true);
        }
        return lower.endsWith("maker") ? new Sense(Party.Kind.ORGANISATION, false, false) : null;
    }

    /// What a noun that the table lacks names by its first sense in a general dictionary; null where it names no party there.
    static @Nullable Sense byDictionary(String lower) {
        String single = lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
        boolean plural = !single.equals(lower);
        if (CommonNouns.PERSONS.contains(lower) || CommonNouns.PERSONS.contains(single)) {
            return new Sense(plural ? Party.Kind.GROUP : Party.Kind.PERSON, true, plural);
        }
        if (CommonNouns.DOCUMENTS.contains(lower) || CommonNouns.DOCUMENTS.contains(single)) {
            return new Sense(Party.Kind.DOCUMENT, false, plural);
        }
        return CommonNouns.BODIES.contains(lower) || CommonNouns.BODIES.contains(single) ? new Sense(Party.Kind.ORGANISATION, false, plural) : null;
    }

    /// Whether one person holds such an office at a time, and the article need not say of what: "the prime minister".
    static boolean isHighOffice(String lower) {
        return switch (lower) {
            case "president", "premier", "chancellor", "governor", "mayor", "king", "queen", "pope", "pontiff", "monarch", "coroner", "ombudsman", "prosecutor", "chairman", "chairwoman" -> true;
            default -> false;
        };
    }

    /// Whether one person holds such an office at a time.
    static boolean isOffice(String lower) {
        return OFFICES.contains(lower) || lower.startsWith("vice-") && OFFICES.contains(lower.substring(5));
    }

    /// Whether a word begins the part of a noun phrase that comes after its head.
    static boolean isComplement(String lower) {
        return COMPLEMENTS.contains(lower);
    }
}
