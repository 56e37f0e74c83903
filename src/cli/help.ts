export const help = `statement-quiz: quizzes from a file of facts about a diplomatic statement

  statement-quiz compose FILE [--seed N] [--count N] [--lang L] [--json]
      Makes one quiz and prints it with its answers.
      --seed N    0 to 1073741823; the same seed makes the same quiz (drawn if left out)
      --count N   1 to 200 questions (10); fewer if the file does not support so many
      --lang L    en or ar (en)
      --json      as plain data, words beside labels; shape: statement-quiz/quiz.schema.json

  statement-quiz check FILE [--seeds N]
      Makes many quizzes (2000) and looks for unfair questions: a second right answer, a date in
      the stem, one question that gives another away. Says what the file cannot support and what
      to add. Exit code 1 if something is unfair.

A broken file is answered with every problem and where it is; exit code 2.

  statement-quiz compose node_modules/statement-quiz/data/joint-statement-2024.json --seed 7
  statement-quiz check my-statement.json`;
