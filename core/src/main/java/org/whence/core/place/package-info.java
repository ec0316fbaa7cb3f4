/// Names of places and the gazetteer entries that they are resolved to.
@NullMarked
package org.whence.core.place;

import org.jspecify.annotations.NullMarked;
