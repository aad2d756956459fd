CREATE TABLE "notification_marks" (
	"person" text PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"application" text NOT NULL,
	"seq" integer NOT NULL
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON notification_marks TO gongshu_app;
