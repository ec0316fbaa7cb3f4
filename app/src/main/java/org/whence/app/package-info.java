/// The doors of Whence: the command line and what it wires together.
@NullMarked
package org.whence.app;

import org.jspecify.annotations.NullMarked;
