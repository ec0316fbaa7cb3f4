/// Opens the gazetteer file.
@NullMarked
package org.whence.io.place;

import org.jspecify.annotations.NullMarked;
