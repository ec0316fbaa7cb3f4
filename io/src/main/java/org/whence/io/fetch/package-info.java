/// Fetching from the web: politely, within limits, and only from addresses that are open to the public.
@NullMarked
package org.whence.io.fetch;

import org.jspecify.annotations.NullMarked;
