/// Web archives (WARC, ISO 28500): reading other people's, and keeping everything fetched as evidence.
@NullMarked
package org.whence.io.archive;

import org.jspecify.annotations.NullMarked;
