package org.whence.core.claim;

import java.util.List;
import java.util.Set;

/// The words that tell one ministry, force, agency or company from another where its name is written in lower case: "the
/// defence ministry", "the border police", "the weather office".
final class Topics {

    private static final Set<String> WORDS = Set.copyOf(List.of(("law-enforcement enforcement defence defense foreign interior finance health justice energy economy economic trade labour labor education "
            + "transport agriculture environment culture home emergency emergencies emergency-situations disaster weather border coast security intelligence tax customs electoral election "
            + "supreme constitutional appeals high municipal regional provincial federal district city local national state public presidential prime "
            + "parliamentary royal central reserve armed air military naval ground civil general northern southern eastern western prosecutor's governor's mayor's president's "
            + "minister's fire police prison hospital space nuclear atomic food drug aviation maritime railway rail port power water news television radio "
            + "rating estate drivers' teachers' metalworkers' workers' farmers' trade opposition ruling rebel separatist industry housing immigration migration statistics "
            + "planning planetary-defence anti-corruption counter-terrorism human-rights crisis monitoring disaster-relief relief aid estates press information communications").split(" ")));

    private Topics() {}

    static boolean isTopic(String lower) {
        return WORDS.contains(lower);
    }
}
