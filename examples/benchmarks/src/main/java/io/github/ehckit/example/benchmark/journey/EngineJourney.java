package io.github.ehckit.example.benchmark.journey;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The journey through the Flowable CMMN engine: a case with one human task, offered to a team, claimed, forty variables
 * set, completed. History is kept as it is by default.
 */
final class EngineJourney implements Runnable {
    private static final String CASE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn"
                    targetNamespace="http://flowable.org/cmmn">
              <case id="advice">
                <casePlanModel id="plan">
                  <planItem id="item" definitionRef="respond"/>
                  <humanTask id="respond" name="Respond" flowable:candidateGroups="therapists"/>
                </casePlanModel>
              </case>
            </definitions>
            """;

    private static final Map<String, Object> ANSWERS = IntStream.range(0, 40)
            .boxed()
            .collect(Collectors.toMap(
                    n -> "answer" + n,
                    n -> "What somebody writes in one sentence of an ordinary length about one child."));

    private final CmmnEngine engine;

    private EngineJourney(CmmnEngineConfiguration settings) {
        engine = settings.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addString("advice.cmmn", CASE)
                .deploy();
    }

    /** Makes the journey through an engine in its usual settings. */
    static EngineJourney asItComes(DataSource database) {
        return new EngineJourney(on(database));
    }

    /**
     * Makes the journey through an engine without the identity tables and the event registry, neither of which the
     * journey needs.
     */
    static EngineJourney lean(DataSource database) {
        CmmnEngineConfiguration settings = on(database);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        return new EngineJourney(settings);
    }

    private static CmmnEngineConfiguration on(DataSource database) {
        CmmnEngineConfiguration settings = new CmmnEngineConfiguration();
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate(CmmnEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        return settings;
    }

    @Override
    public void run() {
        CaseInstance opened = engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("advice")
                .start();
        Task asked = engine.getCmmnTaskService()
                .createTaskQuery()
                .caseInstanceId(opened.getId())
                .singleResult();
        engine.getCmmnTaskService().claim(asked.getId(), "tim.therapist");
        engine.getCmmnRuntimeService().setVariables(opened.getId(), ANSWERS);
        engine.getCmmnTaskService().complete(asked.getId());
    }
}
