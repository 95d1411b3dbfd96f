/// Shop stories in a text file: documents and what the books must say afterwards (`suanpan apply`).
@NullMarked
package org.suanpan.app.scenario;

import org.jspecify.annotations.NullMarked;
