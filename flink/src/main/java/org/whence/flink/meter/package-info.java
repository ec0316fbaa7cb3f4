/// What the job tells of its own work.
@NullMarked
package org.whence.flink.meter;

import org.jspecify.annotations.NullMarked;
