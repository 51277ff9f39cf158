/**
 * Runs the files of a project one after the other: a worker keeps what it has imported, and its
 * browser, as long as the next file is of the same project. Projects with few files come first, since
 * a long file would run alone at the end.
 */
import { BaseSequencer, type TestSpecification } from "vitest/node";

export class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects
      .map((project) => sorted.filter((file) => file.project === project))
      .sort((one, other) => one.length - other.length)
      .flat();
  }
}
