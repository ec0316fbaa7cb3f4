/// The ledger's commands: `add`, `claims`, `trace`, `stories`, `sources` and `ledger …`.
@NullMarked
package org.whence.app.ledger;

import org.jspecify.annotations.NullMarked;
