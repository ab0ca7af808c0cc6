/**
 * Case files, responses and the outbox in a relational database: PostgreSQL, or an embedded H2 for trying things out.
 *
 * <p>The library keeps its tables in a schema of its own, {@code ehc}, and brings its own migrations. It works inside the
 * transaction that the host has open, or opens one; see {@link io.github.ehckit.persistence.JdbcUnitOfWork}. The authority comes
 * first in every key and in every condition (P9). Times are told and bound; the database is asked for none. The bytes of documents lie
 * apart, in {@link io.github.ehckit.persistence.files}.
 */
@NullMarked
package io.github.ehckit.persistence;

import org.jspecify.annotations.NullMarked;
