/** What every use case works with: the settings, and the rooms opened on first need. */
@NullMarked
package dev.aicurator.app.desk;

import org.jspecify.annotations.NullMarked;
