package dev.flowconnector.swagger.read.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps of a syntax tree what documentation needs, so that the tree itself can go. */
final class SourceReader {
    private final String file;
    private final Map<String, SourceType> types = new HashMap<>();

    SourceReader(String file) {
        this.file = file;
    }

    /** The types of a file by their names within the package, nested ones with dots. */
    Map<String, SourceType> read(CompilationUnit unit) {
        unit.getTypes().forEach(type -> read(type, "", Set.of()));
        return Map.copyOf(types);
    }

    private void read(TypeDeclaration<?> type, String outer, Set<String> outerVariables) {
        String name = outer + type.getNameAsString();
        Set<String> variables = new HashSet<>(outerVariables);
        if (type instanceof NodeWithTypeParameters<?> generic) {
            variables.addAll(variables(generic));
        }
        Map<String, SourceType.Member> fields = new HashMap<>();
        List<SourceType.Executable> methods = new ArrayList<>();
        if (type instanceof RecordDeclaration record) {
            record.getParameters().forEach(component -> fields.put(component.getNameAsString(), component(component)));
        }
        if (type instanceof EnumDeclaration constants) {
            constants.getEntries().forEach(constant -> fields.put(constant.getNameAsString(), constant(constant)));
        }
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof MethodDeclaration method) {
                methods.add(method(method));
            } else if (member instanceof FieldDeclaration field) {
                field.getVariables()
                        .forEach(variable -> fields.put(
                                variable.getNameAsString(),
                                new SourceType.Member(line(variable.getName()), comment(field))));
            } else if (member instanceof TypeDeclaration<?> nested) {
                read(nested, name + ".", variables);
            }
        }
        types.putIfAbsent(name, new SourceType(file, line(type.getName()), comment(type), variables, fields, methods));
    }

    private static SourceType.Member component(Parameter component) {
        return new SourceType.Member(line(component.getName()), DocComment.NONE);
    }

    private static SourceType.Member constant(EnumConstantDeclaration constant) {
        return new SourceType.Member(line(constant.getName()), comment(constant));
    }

    private static SourceType.Executable method(MethodDeclaration method) {
        return new SourceType.Executable(
                method.getNameAsString(),
                line(method.getName()),
                comment(method),
                method.getParameters().stream().map(SourceReader::type).toList(),
                method.getParameters().stream().map(Parameter::getNameAsString).toList(),
                variables(method));
    }

    private static String type(Parameter parameter) {
        Type element = parameter.getType().getElementType();
        String name = element.isClassOrInterfaceType()
                ? element.asClassOrInterfaceType().getNameAsString()
                : element.isPrimitiveType()
                        ? element.asPrimitiveType().getType().asString()
                        : element.asString();
        int dimensions = parameter.getType().getArrayLevel() + (parameter.isVarArgs() ? 1 : 0);
        return name + "[]".repeat(dimensions);
    }

    private static Set<String> variables(NodeWithTypeParameters<?> generic) {
        return generic.getTypeParameters().stream()
                .map(variable -> variable.getNameAsString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DocComment comment(NodeWithJavadoc<?> node) {
        return node.getJavadocComment().map(SourceReader::parse).orElse(DocComment.NONE);
    }

    private static DocComment parse(JavadocComment comment) {
        return comment.isMarkdownComment()
                ? DocComment.of(Markdown.toJavadoc(comment.asMarkdownComment().getMarkdownContent()))
                : DocComment.of(DocComment.withoutAsterisks(comment.getContent()));
    }

    private static int line(Node node) {
        return node.getBegin().map((Position begin) -> begin.line).orElse(0);
    }
}
