package org.whence.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /// The hashes are what training/gazetteer/build.py writes into the file for these names.
    @ParameterizedTest
    @CsvSource({"Saint-Étienne,saint etienne,aa7ee59d90eb4336", "Łódź,lodz,15214dbaf1183a6f", "Артемівськ,артемівськ,552484643b5184f5",
        "L’Aquila,l aquila,2875fa267be3728d", "U.S.,u s,2bb3389c9414ff37", "İstanbul,istanbul,c1b3485186dfb86c",
        "Côte d'Ivoire,cote d ivoire,8e911c6e7e1a5aa1"})
    void foldsAndHashesAsTheBuilderDoes(String name, String folded, String hash) {
        assertThat(String.join(" ", Folding.words(name))).isEqualTo(folded);
        assertThat(Long.toHexString(Folding.hash(name))).isEqualTo(hash);
    }

    @Test
    void growsANameWordByWord() {
        long state = Folding.add(Folding.add(Folding.start(), "new"), "york");
        assertThat(Folding.hash(state)).isEqualTo(Folding.hash("NEW  York")).isNotEqualTo(Folding.hash("Newyork"));
    }

    @Test
    void marksAloneAreNoWord() {
        assertThat(Folding.words("\u0301 — …")).isEmpty();
        assertThat(Folding.words("e\u0301a")).containsExactly("ea");
    }
}
