package org.whence.core.claim;

import java.util.Locale;

/// Which common nouns can stand for which figure of an article: "the company" for a company, "the minister" for a secretary of state.
final class Descriptions {

    private Descriptions() {}

    /// Whether a figure is known by a word, or by the country that it names.
    static boolean has(Figure figure, String word) {
        if (figure.has(word)) {
            return true;
        }
        String country = Countries.of(word);
        return country != null && hasCountry(figure, country);
    }

    private static boolean hasCountry(Figure figure, String country) {
        for (String word : figure.name().toLowerCase(Locale.ROOT).split("[ ’']+")) {
            if (country.equals(Countries.of(word))) {
                return true;
            }
        }
        String role = figure.role();
        if (role == null) {
            return false;
        }
        for (String word : role.toLowerCase(Locale.ROOT).split("[ ’',]+")) {
            if (country.equals(Countries.of(word))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a common noun can stand for a figure.
    static boolean fits(Figure figure, String head, Nouns.Sense sense) {
        if (sense.person()) {
            if (!figure.person() || figure.plural() != sense.plural()) {
                return false;
            }
            return figure.has(head) || synonym(figure, head);
        }
        if (figure.person() || figure.kind() == Party.Kind.DOCUMENT) {
            return false;
        }
        if (figure.has(head)) {
            return true;
        }
        return switch (head) {
            case "group", "organisation", "organization", "body" -> figure.kind() == Party.Kind.ORGANISATION || figure.kind() == Party.Kind.STATE && figure.has("organization");
            case "company", "firm", "manufacturer", "maker", "business", "supplier", "utility", "retailer", "airline", "bank", "lender", "carrier", "developer" ->
                    figure.kind() == Party.Kind.ORGANISATION && !isAssociation(figure);
            case "charity", "union", "party", "movement", "think-tank", "militia", "watchdog", "club", "ngo" -> figure.kind() == Party.Kind.ORGANISATION;
            case "paper", "newspaper", "daily", "weekly", "channel", "station", "broadcaster", "outlet", "site", "website", "portal", "magazine", "publication",
                    "programme", "network", "tabloid", "newsletter", "podcast", "blog" -> figure.kind() == Party.Kind.OUTLET;
            case "agency" -> figure.kind() == Party.Kind.STATE || figure.kind() == Party.Kind.OUTLET || figure.kind() == Party.Kind.ORGANISATION;
            case "institute", "institution" -> figure.kind() == Party.Kind.ORGANISATION;
            case "alliance", "bloc" -> figure.has("nato") || figure.has("eu");
            default -> false;
        };
    }

    /// Whether a body's name says that people joined it, and so that it is no company.
    private static boolean isAssociation(Figure figure) {
        return figure.has("union") || figure.has("party") || figure.has("association") || figure.has("institute") || figure.has("university") || figure.has("foundation")
                || figure.has("federation") || figure.has("committee") || figure.has("council") || figure.has("alliance") || figure.has("society");
    }

    /// Nouns that name a person or a company by its trade.
    static boolean isTrade(String head) {
        return switch (head) {
            case "operator", "owner", "contractor", "supplier", "insurer", "developer", "client", "organiser", "organizer" -> true;
            default -> false;
        };
    }

    /// Nouns that say nothing of a person but that they spoke: they stand for whoever did last.
    static boolean isSpeaker(String head) {
        return switch (head) {
            case "politician", "official", "interlocutor", "statesman", "expert", "analyst" -> true;
            default -> false;
        };
    }

    /// Nouns that stand for a person already named, whatever the office.
    static boolean isEpithet(String head) {
        return switch (head) {
            case "politician", "diplomat", "pontiff", "lawmaker", "tycoon", "billionaire", "warlord", "dictator", "oligarch", "leader", "businessman", "academic", "actor", "singer",
                    "statesman", "official", "spokesman", "spokeswoman", "spokesperson", "representative" -> true;
            default -> false;
        };
    }

    /// Words for one office: "the head of state" for a president, "the spokesperson" for a spokesman.
    private static boolean synonym(Figure figure, String head) {
        return switch (head) {
            case "leader", "head" -> figure.has("president") || figure.has("leader") || figure.has("head") || figure.has("chancellor") || figure.has("pope");
            case "president" -> figure.has("leader") && figure.named();
            case "premier" -> figure.has("minister") && figure.has("prime");
            case "minister" -> figure.has("secretary") && figure.named();
            case "secretary" -> figure.has("minister") && figure.named();
            case "spokesperson", "spokesman", "spokeswoman", "representative", "official" ->
                    figure.has("spokesperson") || figure.has("spokesman") || figure.has("spokeswoman") || figure.has("representative")
                            || head.equals("official") && !figure.named() && (figure.has("diplomat") || figure.has("officer"));
            case "pontiff" -> figure.has("pope");
            case "lawyer" -> figure.has("attorney") || figure.has("barrister") || figure.has("solicitor");
            case "diplomat" -> figure.has("ambassador") || figure.has("minister");
            case "general", "commander", "officer" -> figure.has("gen") || figure.has("general") || figure.has("commander") || figure.has("colonel") || figure.has("col")
                    || figure.has("maj") || figure.has("major") || figure.has("captain");
            case "judge" -> figure.has("justice");
            case "politician", "lawmaker" -> figure.has("mp") || figure.has("senator") || figure.has("deputy");
            case "professor", "scientist", "researcher", "academic" -> figure.has("prof") || figure.has("professor") || figure.has("dr");
            case "analyst", "expert" -> figure.has("expert") || figure.has("analyst");
            case "journalist" -> figure.has("reporter") || figure.has("correspondent") || figure.has("editor") || figure.has("host");
            default -> false;
        };
    }
}
