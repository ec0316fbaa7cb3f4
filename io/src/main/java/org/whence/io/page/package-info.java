/// From a web page to its article: the body as paragraphs in order, who wrote and published it, when, and what it links to.
///
/// [org.whence.io.page.Page] is the door. The package reads nothing but the page it is given and may be used on its own.
@NullMarked
package org.whence.io.page;

import org.jspecify.annotations.NullMarked;
