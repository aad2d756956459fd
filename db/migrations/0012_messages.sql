CREATE TABLE "channels" (
	"person" text PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"email" boolean NOT NULL,
	"webhook" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_readers" (
	"reader" text PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"application" text NOT NULL,
	"seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"application" text NOT NULL,
	"seq" integer NOT NULL,
	"person" text NOT NULL,
	"channel" text NOT NULL,
	"task" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_once" UNIQUE("application","seq","person","channel"),
	CONSTRAINT "message_channel" CHECK (channel in ('email', 'webhook')),
	CONSTRAINT "message_state" CHECK (state in ('waiting', 'handedOver', 'sent', 'dropped', 'dead'))
);
--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_unsent" ON "messages" USING btree ("state","id") WHERE state in ('waiting', 'handedOver', 'dead');
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON channels TO gongshu_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON journal_readers TO gongshu_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON messages TO gongshu_app;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE messages_id_seq TO gongshu_app;
