package dev.flowconnector.benchmarks.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.launch.ForkedLauncher;
import dev.flowconnector.swagger.read.DefinitionReader;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.JavadocSources;
import dev.flowconnector.swagger.read.source.SourceDocs;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Indexer;

/** A reader under comparison: from compiled classes to the text of a definition. */
enum Candidate {
    /** This project, descriptions from annotations only. */
    OURS {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) {
            return ours(classes, SourceDocs.NONE);
        }
    },
    /** The same in the JVM that the Maven plugin starts for it. */
    OURS_AS_THE_PLUGIN_STARTS_IT {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) {
            return ours(classes, SourceDocs.NONE);
        }

        @Override
        List<String> jvmOptions() {
            return ForkedLauncher.JVM_OPTIONS;
        }
    },
    /** This project, with descriptions from Javadoc. */
    OURS_WITH_JAVADOC {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) {
            return ours(classes, JavadocSources.of(List.of(api.sources()), List.of(), api.sources(), new Findings()));
        }
    },
    /** swagger-core's reader for Jakarta REST, OpenAPI 3. */
    SWAGGER_CORE {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) throws IOException {
            OpenAPI read = new Reader(new OpenAPI()).read(new LinkedHashSet<>(classes));
            return Json.pretty().writeValueAsString(read);
        }
    },
    /** SmallRye's scanner, OpenAPI 3; building its index is part of its work. */
    SMALLRYE {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) throws IOException {
            Indexer indexer = new Indexer();
            try (Stream<Path> files = Files.walk(api.classes())) {
                for (Path file :
                        (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                    try (InputStream content = Files.newInputStream(file)) {
                        indexer.index(content);
                    }
                }
            }
            return SmallRyeOpenAPI.builder()
                    .withConfig(new NoConfig())
                    .withIndex(indexer.complete())
                    .withApplicationClassLoader(Candidate.class.getClassLoader())
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .enableStandardFilter(false)
                    .build()
                    .toJSON();
        }
    },
    /** The least that a reader can do: annotations by reflection, types through Jackson's introspection. */
    MINIMAL {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) {
            return new MinimalReader(TypeProperties.ofJackson(MAPPER)).read(classes);
        }
    },
    /** Reflection alone: not a reader, as it knows nothing of Jackson. */
    BARE {
        @Override
        String read(SyntheticApi api, List<Class<?>> classes) {
            return new MinimalReader(TypeProperties.ofReflection()).read(classes);
        }
    };

    private static final ObjectMapper MAPPER = new JsonMapper();

    /** The definition's text. */
    abstract String read(SyntheticApi api, List<Class<?>> classes) throws IOException;

    /** Options of the JVM beside those of the comparison's own. */
    List<String> jvmOptions() {
        return List.of();
    }

    private static String ours(List<Class<?>> classes, SourceDocs docs) {
        ReadContext context = ReadContext.of(MAPPER, ReadSettings.DEFAULTS, docs);
        return new DefinitionReader(context).read(classes).document().toJson();
    }
}
