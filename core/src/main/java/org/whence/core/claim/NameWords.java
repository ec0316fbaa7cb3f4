package org.whence.core.claim;

import java.util.Set;

/// The words that tell what a capitalised name is: titles before people, heads of bodies and outlets, well-known outlets and
/// bodies, and first names with their gender. All in lower case.
final class NameWords {

    /// Titles and offices that stand before a person's name, with their capitals in running text or not.
    private static final Set<String> TITLES = words("""
 mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron president minister chancellor premier king queen prince princess
 pope father sister brother rev reverend pastor bishop archbishop cardinal imam rabbi sheikh ayatollah general gen colonel col major maj
 captain capt lieutenant lt sergeant sgt corporal cpl private admiral adm brigadier brig commander cmdr marshal officer secretary
 spokesman spokeswoman spokesperson representative ambassador envoy senator sen congressman
 congresswoman rep governor gov mayor councillor cllr judge attorney prosecutor sheriff detective det inspector insp commissioner chief
 director chairman chairwoman chair ceo cfo executive head leader deputy vice ex-president ex-minister
 undersecretary under-secretary secretary-general minister-president vice-president vice-minister vice-chancellor speaker
 taoiseach tsar emperor emir sultan adviser advisor press-secretary chargé state-secretary mp
 md phd coach editor analyst expert economist professor-emeritus lecturer academician doctor nurse comrade counsel
 clerk conductor author journalist reporter correspondent historian spokesperson-general co-founder founder owner manager superintendent supt
 detective-inspector dc pc constable emeritus doña don señor señora monsieur madame herr frau pan pani patriarch monsignor monsenor princess warlord analyst-x lawyer actor actress singer""");

    private static final Set<String> MALE_TITLES = words("mr sir lord king prince pope father brother sheikh imam chairman spokesman congressman baron emperor emir sultan tsar señor don monsieur herr pan policeman businessman husband son boy man uncle grandfather");
    private static final Set<String> FEMALE_TITLES = words("mrs ms miss dame lady queen princess sister baroness chairwoman spokeswoman congresswoman señora doña madame frau pani wife mother daughter girl woman aunt grandmother midwife actress widow businesswoman");

    /// Nouns that make a capitalised name the name of a public body.
    private static final Set<String> STATE_HEADS = words("""
            ministry department government army navy forces force police court council parliament senate congress duma rada commission commissioner office
            agency administration authority authorities treasury pentagon kremlin staff command brigade regiment battalion division guard
            coastguard embassy consulate house cabinet secretariat republic kingdom organization organisation branch nations alliance assembly tribunal bureau service
            intelligence customs inspectorate board municipality county city state states directorate headquarters mod ministries gendarmerie
            presidency ombudsman bundestag knesset  hospitals nhs union-state patrol
            organization-of un u.n. eu e.u. nato osce iaea who unicef unhcr cia fbi nasa esa gru fsb sbu nsa ntsb faa fda cdc epa dea atf ofac noaa usgs opec wto imf
            unesco interpol europol icc icj echr ecb g7 g20 asean mi5 mi6 hmrc nhs sec usaid idf pla dod mod gchq homeland""");

    private static final Set<String> ORGANISATION_HEADS = words("""
            institute observatory university college party union group company corp corporation inc ltd llc plc gmbh ag association foundation trust fund bank
            society league front movement coalition brigades army-of corps watch international club network initiative center centre academy school
            committee partners holdings industries energy airlines airways motors systems technologies capital alliance-of campaign network
            church museum laboratory lab labs project hezbollah hamas taliban wagner greenpeace amnesty oxfam crescent cross brothers & sons co
            cooperative syndicate confederation federation chamber forum think-tank desk ngo democrats republicans conservatives labour
            logistics shipping mining steel power partners advisors consulting petroleum mobility robotics hydro pharma pharmaceuticals
            therapeutics biotech medical motors steelworks refining chemicals foods semiconductors aerospace dynamics securities insurance mutual
            financial analytics software telecom railways rail aviation airlift charter healthcare enterprises ventures holdings gas oil consortium collective minerals agri ratings drilling homes builders brokers
            lines marine research trading brewing medics volunteers pictures studios records lawyers solicitors associates hospitality""");

    private static final Set<String> OUTLET_HEADS = words("""
            voice times post herald tribune gazette journal news tv radio television channel guardian telegraph mail mirror express observer
            independent chronicle dispatch examiner inquirer courier press daily weekly magazine review broadcasting sun globe star standard
            monitor argus echo bulletin wire record register reporter today online novosti pravda zeitung zeitung allgemeine gazeta kurier media
            fm am podcast newsroom network-news newspaper presse canal kanal""");

    private static final Set<String> OUTLETS = words("""
            reuters cnn bbc afp ap upi tass ria interfax ukrinform unian cbs nbc abc cnbc msnbc npr pbs fox bloomberg politico axios vox buzzfeed
            huffpost newsweek forbes fortune economist spiegel bild welt stern focus zdf ard dpa rtl tagesspiegel handelsblatt figaro monde libération
            liberation parisien ouest-france repubblica corriere ansa pais país mundo efe xinhua cctv cgtn kyodo nhk yonhap hurriyet anadolu haaretz
            ynet al-jazeera jazeera aljazeera al-arabiya arabiya belta sputnik rt gazeta kommersant vedomosti rbc meduza dozhd izvestia lenta
            rferl voa dw euronews france24 sky itv c-span wikinews telegram-channel pap onet wyborcza rzeczpospolita tvn tvp polsat yle svt nrk
            suspilne hromadske pravda.com vgtrk mirror defence-blog the-sun wsj nyt ndtv pti irna isna tasnim fars sana wafa""");

    /// Groups of writers of such kinds that are no people, though the name looks like one.
    private static final Set<String> LOWER_PARTICLES = words("de da di van von der den bin bint al el la le ben ibn du dos das del af");

    private static final Set<String> FEMALE_NAMES = words("""
            mary anna anne ann maria marie elizabeth sarah susan karen nancy lisa linda barbara patricia jennifer jessica emily emma olivia sophia
            sophie laura julia julie kate katherine catherine kathleen margaret helen ruth jane joan alice amy angela angelina hillary nicola theresa
            liz priti suella ursula angela annalena marine ségolène christine christina kristina cristina olga irina elena yelena svetlana natalia
            natalya tatiana tatyana oksana iryna olena yulia yuliya julija daria darya ksenia maryna marina anastasia nadia nadezhda galina lyudmila ludmila
            vera zoya lesia halyna hanna kateryna viktoria victoria valentina larisa larysa polina alina alyona sofia zuzana agnieszka magdalena
            katarzyna małgorzata joanna ewa monika beata jolanta dorota aleksandra marta fatima aisha leila layla salma amina zainab yasmin
            mariam miriam rachel rebecca hannah naomi esther carmen rosa lucia isabel ana beatriz paula gabriela fernanda camila valeria graciela
            ingrid astrid sigrid kaija sanna mette magdalena tsai yuki akiko indira sonia priya meera kamala nikki jen karine
            dana avril avril sheikha desiree lorraine brenda maureen clare claire holly renee penelope phoebe philippa henrietta charlotte amelia
            grace chloe zoe molly lucy imani amara ngozi ines inês mirta delphine brigitte simone nathalie sylvie ilse greta heidi petra
            gudrun katja tanja silvia giorgia giulia chiara francesca federica alessandra roberta ilona bogna halszka tammy gina penny jacinda
            caroline diana donna deborah debbie sandra sharon tracy wendy yvonne abigail megan kelly kimberly michelle melissa stephanie nicole
            pamela rita gloria teresa judith janet janice joyce evelyn frances vivian veronica samantha stacey""");

    private static final Set<String> MALE_NAMES = words("""
            john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
            joshua kenneth kevin brian george timothy edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
            benjamin samuel gregory frank alexander raymond patrick jack dennis jerry joe barack vladimir volodymyr dmitry dmytro sergei sergey
            serhiy oleksandr aleksandr alexei aleksei oleksiy oleg oleh igor ihor andrei andriy mikhail mykhailo nikolai mykola viktor yuri yuriy
            vitali vitaly vitaliy pavel pavlo petro pyotr ivan maksim maxim denis denys roman ruslan ramzan valery valeriy yevgeny evgeny boris
            konstantin anatoly vasyl stanislav bohdan taras emmanuel jean jacques pierre françois francois nicolas olivier louis henri
            olaf frank-walter wolfgang klaus hans jens jan andrzej mateusz donald jarosław jaroslaw piotr paweł tomasz krzysztof marcin michał
            viktor péter peter zoltán gábor recep tayyip mevlüt hulusi ali mohammed mohammad muhammad ahmed ahmad hassan hussein hossein omar
            khalid ibrahim yusuf mustafa abdul abdullah bashar benjamin netanyahu yair isaac moshe xi li wang zhang shinzo fumio narendra imran
            jose josé juan carlos luis miguel pedro pablo jorge fernando rafael javier diego manuel antonio francisco mario giuseppe silvio
            matteo luigi sergio marco giovanni alberto tony keir rishi jeremy ben simon ian iain alan alastair neil nigel graham colin dominic
            antony lloyd mike jake chris tim jim tom bob bill chuck mitch ron ted josh adam alex sam max nick phil greg jeff lindsey
            rustam askar nazim goran aslanbek yaqub kofi kwame oluwaseun sipho thabo walt warren balint tibor kasper lars sven erik
            björn anders henrik mikael pekka sauli dale owen dan martin philip victor hugo oscar arthur harry""");

    private NameWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(java.util.List.of(text.strip().split("\\s+")).stream().distinct().toList());
    }

    static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    static boolean isStateHead(String lower) {
        return STATE_HEADS.contains(lower);
    }

    static boolean isOrganisationHead(String lower) {
        return ORGANISATION_HEADS.contains(lower);
    }

    static boolean isOutletHead(String lower) {
        return OUTLET_HEADS.contains(lower);
    }

    /// Whether a name in lower case is a well-known outlet or agency.
    static boolean isOutlet(String lower) {
        return OUTLETS.contains(lower);
    }

    static boolean isParticle(String lower) {
        return LOWER_PARTICLES.contains(lower);
    }

    /// The gender that a title, first name or noun tells.
    static Gender gender(String lower) {
        if (FEMALE_TITLES.contains(lower) || FEMALE_NAMES.contains(lower)) {
            return Gender.FEMALE;
        }
        if (MALE_TITLES.contains(lower) || MALE_NAMES.contains(lower)) {
            return Gender.MALE;
        }
        return FirstNames.FEMALE.contains(lower) ? Gender.FEMALE : FirstNames.MALE.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
    }

    /// Whether a word in lower case is a first name, whatever gender it tells.
    static boolean isFirstName(String lower) {
        return FEMALE_NAMES.contains(lower) || MALE_NAMES.contains(lower) || FirstNames.FEMALE.contains(lower) || FirstNames.MALE.contains(lower)
                || FirstNames.EITHER.contains(lower);
    }

    /// What pronoun a person goes by, as far as the text tells.
    enum Gender {
        FEMALE, MALE, UNKNOWN;

        boolean agrees(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }
}
