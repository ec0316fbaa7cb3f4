/// What a run tells of its own work, for whoever counts and times it.
@NullMarked
package org.whence.io.meter;

import org.jspecify.annotations.NullMarked;
