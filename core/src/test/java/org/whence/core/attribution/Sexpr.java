package org.whence.core.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// A relation on one line: `(source [cue] content)`. Pieces are parted by ` … `, sources by ` + `; `—` stands for no source, `=` for
/// the source before.
final class Sexpr {

    private Sexpr() {}

    static String of(Text text, Relation relation) {
        String source = relation.source().isEmpty() ? relation.continued() ? "=" : "—" : join(text, relation.source(), " + ");
        return "(" + source + " [" + join(text, relation.cue(), " … ") + "] " + join(text, relation.content(), " … ") + ")";
    }

    private static String join(Text text, List<Span> spans, String between) {
        return spans.stream().map(span -> text.slice(span).replace("\n\n", " ¶ ")).collect(Collectors.joining(between));
    }
}
