/// Many readings together: stories, copies, claims, the origins they trace to, drift and disputes.
@NullMarked
package org.whence.core.ledger;

import org.jspecify.annotations.NullMarked;
