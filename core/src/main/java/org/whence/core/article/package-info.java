/// The article as it was published: its text and who published it, when and with which links.
@NullMarked
package org.whence.core.article;

import org.jspecify.annotations.NullMarked;
