/**
 * Stores, outbox and unit of work in a relational database: PostgreSQL, or an embedded H2 for trying things out. Start
 * at {@link io.github.ehckit.persistence.PersistencePlugin}.
 *
 * <p>The library keeps its tables in a schema of its own, {@code ehc}, and brings its own migrations. It works inside
 * the transaction that the host has open, or opens one; see {@link io.github.ehckit.persistence.JdbcUnitOfWork}. The
 * authority comes first in every key and in every condition (P9). Times are bound as parameters; the library never
 * reads the database's clock. The bytes of attachments are stored apart, in {@link io.github.ehckit.persistence.files}.
 */
@NullMarked
package io.github.ehckit.persistence;

import org.jspecify.annotations.NullMarked;
