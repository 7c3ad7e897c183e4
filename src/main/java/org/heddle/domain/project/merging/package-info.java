/// Merging as changes: how acts are taken back in an image, and which changes lead from a project to a merged image.
@NullMarked
package org.heddle.domain.project.merging;

import org.jspecify.annotations.NullMarked;
