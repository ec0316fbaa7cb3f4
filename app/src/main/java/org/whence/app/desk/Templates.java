package org.whence.app.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The pages' templates, compiled with the program.
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "org.whence.app.desk.page");

    /// The page that a template makes of its parameters.
    String render(String name, Map<String, Object> parameters) {
        StringOutput page = new StringOutput(16 * 1024);
        engine.render(name + ".jte", parameters, new Plain(page));
        return page.toString();
    }

    /// Leaves out control characters and marks that turn the direction of the text around them: they could make a name read as another.
    private record Plain(TemplateOutput out) implements TemplateOutput {

        @Override
        public void writeContent(String value) {
            writeContent(value, 0, value.length());
        }

        @Override
        public void writeContent(String value, int from, int to) {
            int start = from;
            for (int i = from; i < to; i++) {
                if (isUnseen(value.charAt(i))) {
                    out.writeContent(value, start, i);
                    start = i + 1;
                }
            }
            out.writeContent(value, start, to);
        }

        private static boolean isUnseen(char c) {
            return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c != '\n' && c != '\t' && c != '\r' && Character.isISOControl(c);
        }
    }
}
