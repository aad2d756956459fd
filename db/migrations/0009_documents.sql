CREATE TABLE "documents" (
	"sha256" text NOT NULL,
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"size" bigint NOT NULL,
	"scan" text NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "documents_sha256_person_pk" PRIMARY KEY("sha256","person")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"submitted_as" text,
	"submitted_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_person_index" ON "documents" USING btree ("person");--> statement-breakpoint
CREATE INDEX "drafts_person_updated_at_index" ON "drafts" USING btree ("person","updated_at");
--> statement-breakpoint
GRANT SELECT, INSERT ON documents TO gongshu_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts TO gongshu_app;
--> statement-breakpoint
CREATE INDEX steps_documents ON steps USING gin ((message->'payload'->'documents')) WHERE message->'payload' ? 'documents';
