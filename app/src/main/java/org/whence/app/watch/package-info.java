/// The commands that watch the news and give back what was kept of it: `watch` and `evidence`.
@NullMarked
package org.whence.app.watch;

import org.jspecify.annotations.NullMarked;
