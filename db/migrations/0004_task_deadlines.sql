ALTER TABLE "tasks" ADD COLUMN "deadline" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "tasks" ALTER COLUMN "deadline" DROP DEFAULT;
