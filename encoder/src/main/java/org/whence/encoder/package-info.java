/// The learnt network behind [org.whence.core.model.Encoder]: ONNX Runtime and the weights that `data` ships.
@NullMarked
package org.whence.encoder;

import org.jspecify.annotations.NullMarked;
