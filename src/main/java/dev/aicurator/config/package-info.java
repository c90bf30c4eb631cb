/** The user's settings: config.toml, environment and places on disk, read once into Settings. */
@NullMarked
package dev.aicurator.config;

import org.jspecify.annotations.NullMarked;
