package io.github.ehckit.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Writes the classes of the tables from a database that has them. */
final class TableGenerator {
    private TableGenerator() {}

    static void generate(Connection migrated, Path folder) throws Exception {
        GenerationTool tool = new GenerationTool();
        tool.setConnection(migrated);
        tool.run(new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(database())
                        .withGenerate(onlyTables())
                        .withTarget(target(folder))));
    }

    private static Database database() {
        return new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("EHC")
                .withIncludes("EHC_.*")
                .withExcludes("(?i:EHC_SCHEMA_HISTORY)")
                .withForcedTypes(
                        new ForcedType().withName("INSTANT").withIncludeTypes("(?i:TIMESTAMP.*WITH\\ TIME\\ ZONE)"));
    }

    private static Generate onlyTables() {
        return new Generate()
                .withRecords(false)
                .withIndexes(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withGlobalCatalogReferences(false)
                .withGlobalTableReferences(false);
    }

    private static Target target(Path folder) {
        return new Target()
                .withPackageName("io.github.ehckit.persistence.generated")
                .withDirectory(folder.toString());
    }
}
