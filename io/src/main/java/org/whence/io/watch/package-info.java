/// Watching feeds for ever: polling them politely, fetching what is new, picking up after a kill.
@NullMarked
package org.whence.io.watch;

import org.jspecify.annotations.NullMarked;
