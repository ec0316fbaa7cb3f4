package org.whence.core.ledger;

import java.util.HashMap;
import java.util.Map;

/// Words of news English that state the same thing of the same event, so that "four people died" and "four lives were lost"
/// share a term. A hand-made thesaurus of what tolls, battles, strikes, deals, votes and accidents are told with.
final class Concepts {

    private static final String CLASSES = """
            die dies died dying dead death deaths kill kills killed killing fatality fatalities perish perished fatal lives toll slain
            injure injured injuring injuries injury wound wounded wounds hurt casualty casualties
            arrest arrests arrested detain detained detains detention custody jailed
            destroy destroyed destroys destroying destruction wreck wrecked wrecks ruined demolished lose lost loses losing loss losses
            damage damaged damages damaging
            offer offers offered offering bid bids bidding proposal proposals propose proposed proposes approach approached tender
            raise raised raises raising lift lifts lifted increase increased increases sweeten sweetened
            rise rises rose risen grow grew grown climb climbed jump jumped up
            fall falls fell fallen drop dropped drops decline declined slump slumped
            leak leaks leaked leaking escape escaped escapes release released releases spill spilled spilt
            march marches marched marching demonstration demonstrations demonstrate demonstrated demonstrators protest protests protested protesters rally rallies rallied
            attend attended attendance joined join participants participate participated crowd turnout
            earthquake earthquakes quake quakes tremor tremors
            flood floods flooded flooding inundated
            fire fires blaze blazes burned burnt burning
            explode exploded explosion explosions blast blasts detonated detonation
            attack attacks attacked attacking strike strikes struck assault assaulted raid raids shelling shelled bombard bombarded
            troops soldiers servicemen fighters
            army forces force military
            vehicle vehicles armour armor armoured armored tanks tank
            withdraw withdrew withdrawn withdrawal retreat retreated retreating pullback
            capture captured captures seize seized seizes seizing occupied occupy
            send sends sent deliver delivered delivery deliveries supply supplied supplies pledge pledges pledged donate donated
            close closed closes closing closure shut shuts halt halted halts stop stopped suspend suspended suspension
            buy bought buys buying purchase purchased acquire acquired acquisition takeover
            sell sold sells selling sale
            job jobs post posts redundancies layoffs workforce
            worker workers employee employees staff
            company firm group manufacturer
            vote votes voted voting ballot ballots poll election elections
            win wins won winning victory
            resign resigned resigns resignation quit quits stepped
            begin began begun begins start started starts open opened
            end ended ends finish finished
            evacuate evacuated evacuation evacuees
            house houses home homes dwelling dwellings building buildings
            child children pupil pupils schoolchildren
            police officers constabulary
            hospital clinic infirmary
            treat treated treatment hospitalised hospitalized
            rescue rescued rescuers rescuer
            miss missing unaccounted
            broken faulty dead-tagged disabled outage
            collapse collapsed collapses caved
            crash crashed crashes collision collided derailed derailment
            charge charged charges accused indicted prosecuted prosecution
            ship ships vessel vessels boat boats tanker
            plane planes aircraft jet jets
            sick ill illness infected infection infections cases poisoned poisoning
            ban banned bans prohibit prohibited outlaw outlawed
            cost costs price prices priced worth value values valued
            pay paid pays payment payments
            cut cuts cutting reduce reduced reduction slash slashed
            agree agreed agrees agreement deal accord pact-signed
            reject rejected rejects rejection refuse refused refuses
            approve approved approves approval endorse endorsed
            """;

    private static final Map<String, String> CONCEPT = new HashMap<>();

    static {
        for (String line : CLASSES.lines().toList()) {
            String[] words = line.strip().split(" ");
            for (String word : words) {
                CONCEPT.putIfAbsent(Stem.of(word), Stem.of(words[0]));
            }
        }
    }

    private Concepts() {}

    /// The term that stands for a stem's concept; the stem itself where it has no other.
    static String of(String stem) {
        return CONCEPT.getOrDefault(stem, stem);
    }
}
