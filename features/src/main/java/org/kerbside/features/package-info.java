/** What the sentences of the scenarios do. */
@org.jspecify.annotations.NullMarked
package org.kerbside.features;
