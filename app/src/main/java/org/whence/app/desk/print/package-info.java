/// The report of one claim as PDF, written without a browser: words in the fonts of the desk, the drawings as lines.
@NullMarked
package org.whence.app.desk.print;

import org.jspecify.annotations.NullMarked;
