/// Where in the text: spans, tokens, sentences, paragraphs and quotations of one article.
///
/// Every offset is a Unicode code point, 0-based, end exclusive. [org.whence.core.text.Text] is the one border at which
/// Java's UTF-16 strings are turned into that unit.
@NullMarked
package org.whence.core.text;

import org.jspecify.annotations.NullMarked;
