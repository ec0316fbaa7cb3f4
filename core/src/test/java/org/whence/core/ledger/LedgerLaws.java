package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What every ledger keeps, whatever its readings.
public final class LedgerLaws {

    private LedgerLaws() {}

    /// Fails with the law that is broken.
    public static void hold(Ledger ledger) {
        Set<String> articles = new HashSet<>();
        Map<String, Story> stories = new HashMap<>();
        for (Story story : ledger.stories()) {
            assertThat(stories.put(story.id(), story)).as("one story is called " + story.id()).isNull();
            for (String article : story.articles()) {
                assertThat(articles.add(article)).as(article + " is in one story").isTrue();
            }
        }
        for (Copy copy : ledger.copies()) {
            assertThat(articles).contains(copy.article(), copy.of());
        }
        Map<String, Claim> claims = new HashMap<>();
        for (Claim claim : ledger.claims()) {
            assertThat(claims.put(claim.id(), claim)).as("one claim is called " + claim.id()).isNull();
        }
        claims.values().forEach(claim -> holds(claim, stories, claims));
    }

    private static void holds(Claim claim, Map<String, Story> stories, Map<String, Claim> claims) {
        Story story = stories.get(claim.story());
        assertThat(story).as("story of " + claim.id()).isNotNull();
        assertThat(claim.independent()).isEqualTo(claim.origins().size()).isLessThanOrEqualTo(claim.reports().size());
        Set<Integer> rooted = new HashSet<>();
        for (Origin origin : claim.origins()) {
            assertThat(origin.reports()).as("reports of " + origin.name()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            rooted.addAll(origin.reports());
        }
        int unattributed = 0;
        for (int i = 0; i < claim.reports().size(); i++) {
            Report report = claim.reports().get(i);
            assertThat(story.articles()).contains(report.article());
            unattributed += rooted.contains(i) || report.isTitle() ? 0 : 1;
            for (Step step : report.steps()) {
                if (step.how() == Step.How.BODY) {
                    assertThat(report.isTitle()).isTrue();
                    assertThat(claim.reports().get(step.report()).isTitle()).isFalse();
                    assertThat(claim.reports().get(step.report()).article()).isEqualTo(report.article());
                } else {
                    assertThat(step.report()).as("a step leads back").isLessThan(i);
                }
            }
        }
        assertThat(claim.unattributed()).isEqualTo(unattributed);
        for (String other : claim.disputedBy()) {
            Claim disputing = claims.get(other);
            assertThat(disputing).as("claim " + other + ", which disputes " + claim.id()).isNotNull();
            assertThat(disputing.disputedBy()).contains(claim.id());
        }
        assertThat(Trace.of(claim).roots()).hasSize(claim.origins().size());
        assertThat(Trace.of(claim).rootless()).as("reports without a root").noneMatch(rooted::contains);
    }
}
