package org.whence.app.read;

import org.whence.io.form.Columns;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How a command takes in its inputs.
public final class Taking {

    @Option(names = "--columns", paramLabel = "FIELD=COLUMN,…", converter = Written.class,
            description = "Which column of a table, or field of JSON objects, holds which field of an article: text=body,title=headline. Fields: id, url, title, text, publisher, byline, published, language.")
    private Columns columns = Columns.USUAL;

    @Mixin
    private Fetching fetching = new Fetching();

    /// What reads inputs, addresses among them.
    public Inputs inputs() {
        return new Inputs(Limits.DEFAULT, fetching.fetcher(), columns);
    }

    private static final class Written implements ITypeConverter<Columns> {

        @Override
        public Columns convert(String written) {
            try {
                return Columns.parse(written);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }
}
