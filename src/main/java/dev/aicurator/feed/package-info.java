/**
 * Bytes in, {@link dev.aicurator.model.feed.Feed} out: RSS, RDF, Atom, JSON Feed and feed
 * discovery; one package-private class per format behind one door. No network, no files.
 */
@NullMarked
package dev.aicurator.feed;

import org.jspecify.annotations.NullMarked;
