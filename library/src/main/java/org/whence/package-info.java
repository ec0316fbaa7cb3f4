/// The front door of the library: [org.whence.Whence].
@NullMarked
package org.whence;

import org.jspecify.annotations.NullMarked;
