/// Whence as a server of the Model Context Protocol: an assistant can ask who says something, and cite the roots.
@NullMarked
package org.whence.app.mcp;

import org.jspecify.annotations.NullMarked;
