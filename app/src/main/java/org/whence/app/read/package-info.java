/// `whence read`: articles in, readings out, in the form asked for.
@NullMarked
package org.whence.app.read;

import org.jspecify.annotations.NullMarked;
