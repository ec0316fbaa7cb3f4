package org.whence.app.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A form in which claims leave Whence for another tool; the same on the page, over REST and on the command line.
public enum ExportForm {
    /// A row for each report, with the columns that coders of conflict events know.
    CSV("text/csv; charset=utf-8; header=present", "csv"),
    /// A point for each claim and place.
    GEOJSON("application/geo+json", "geojson"),
    /// PROV-O as JSON-LD.
    PROV("application/ld+json", "prov.jsonld"),
    /// W3C Web Annotation.
    ANNOTATIONS("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "anno.jsonld"),
    /// schema.org Claim.
    SCHEMA("application/ld+json", "schema.jsonld"),
    /// The contract's ledger.
    JSON("application/json", "json"),
    /// One claim's report as a page that stands by itself.
    HTML("text/html; charset=utf-8", "html"),
    /// One claim's report to print.
    PDF("application/pdf", "pdf");

    private final String type;
    private final String ending;

    ExportForm(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// The media type.
    public String type() {
        return type;
    }

    /// How a file's name ends, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether it takes one claim and no more.
    public boolean isOfOneClaim() {
        return this == HTML || this == PDF;
    }

    /// The form of a name, in lower case.
    static Optional<ExportForm> named(String name) {
        return Arrays.stream(values()).filter(form -> form.written().equals(name)).findFirst();
    }

    /// Every name, divided by commas.
    static String names() {
        return Arrays.stream(values()).map(ExportForm::written).collect(Collectors.joining(", "));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
