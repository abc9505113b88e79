/// Names of records, word by word; `PropertyName.isServerOwned` judges by their form, too.
extension PropertyName {
    /// Flags that record what was done to a thing.
    static let recordedFlags: Vocabulary<Record> = Vocabulary([
        (
            value: .statusFlag,
            phrases: [
                "is active", "is deleted", "is locked", "is blocked", "is suspended", "is banned", "is disabled", "is archived",
                "is enabled account", "account locked", "account enabled", "locked", "suspended", "banned", "blocked", "is paid",
                "is approved",
                "is flagged", "is trusted", "paid", "is verified account", "is current", "is completed", "is processed", "is final",
                "is closed", "is cancelled", "is refunded", "is settled", "is validated", "is system", "is published", "is confirmed",
                "is reconciled", "is voided", "is billed", "is invoiced", "is shipped", "is delivered", "is resolved", "is rejected",
                "is expired", "is revoked", "is redeemed", "is captured", "is exported", "is imported", "is deactivated", "is moderated",
                "is disputed", "is reversed", "is fulfilled",
                "is dispatched", "is provisioned", "is terminated", "is frozen", "is whitelisted", "is blacklisted", "is synced",
                "is activated", "account suspended", "is processed",
            ]
        )
    ])

    /// The whole name.
    static let serverOwned: Vocabulary<Record> = Vocabulary([
        (
            value: .creationTime,
            phrases: [
                "created at", "created", "created on", "created date", "creation date", "creation time", "date created", "created time",
                "create time", "created timestamp", "create date", "time created", "creation timestamp", "created at ms", "inserted at",
                "record created", "created date time", "creation date time", "date creation", "fecha creacion", "cree le", "erstellt am",
                "criado em", "created ts", "created datetime",
            ]
        ),
        (
            value: .updateTime,
            phrases: [
                "updated at", "updated", "updated on", "updated date", "update date", "update time", "last updated", "last updated at",
                "date updated", "modified at", "modified", "modified on", "modified date", "last modified", "last modified at",
                "last modified date", "date modified", "modification date", "modification time", "last modified time", "last update time",
                "last updated time", "last update", "last updated on", "updated time", "modified time", "time modified",
                "last updated date", "updated datetime", "last modified date time", "fecha actualizacion",
            ]
        ),
        (
            value: .aggregate,
            phrases: [
                "avg rating", "average rating", "rating average", "rating avg", "rating count", "ratings count", "review count",
                "reviews count", "number of reviews", "number of ratings", "num reviews", "num ratings", "total reviews", "total ratings",
                "like count", "likes count", "dislike count", "dislikes count", "vote count", "votes count", "upvote count",
                "downvote count", "follower count", "followers count", "view count", "views count", "download count", "downloads count",
                "average score", "avg score",
            ]
        ),
        (value: .deletionTime, phrases: ["deleted at", "deleted on", "deletion time", "date deleted", "deleted date", "deletion date"]),
        (
            value: .author,
            phrases: [
                "created by", "updated by", "modified by", "last modified by", "created by id", "updated by id", "created by user",
                "deleted by", "approved by", "created by user id", "last updated by", "modified by id", "reviewed by", "verified by",
                "updated by user", "author id",
            ]
        ),
        (
            value: .approvalTime,
            phrases: [
                "approved at", "approved on", "verified at", "email verified at", "approval date", "verified on", "phone verified at",
            ]
        ),
        (
            value: .loginRecord,
            phrases: [
                "last login", "last login at", "last login date", "last login time", "login count", "login attempts",
                "failed login attempts", "failed login count", "last login ip", "last seen at", "last sign in at", "sign in count",
                "last active at", "last ip", "locked until", "current sign in at", "signup ip", "registration ip", "failed attempts",
                "last activity at", "last login ip address", "current sign in ip", "last sign in ip", "failed password count",
                "bad password count", "invalid login attempts", "failed logins", "access failed count", "lockout end", "lockout end date",
                "last logon", "last logon time", "last logon date",
            ]
        ),
        (
            value: .riskScore,
            phrases: [
                "risk score", "fraud score", "credit score", "trust score", "risk level", "fraud status", "risk rating", "reputation score",
            ]
        ),
        (
            value: .issuedToken,
            phrases: ["reset token", "password reset token", "reset password token", "remember token", "password recovery token"]
        ),
        (value: .passwordHash, phrases: ["password hash", "password salt", "hashed password", "encrypted password", "password digest"]),
        (
            value: .internalField,
            phrases: [
                "internal status", "internal note", "internal comment", "internal score", "internal flag", "internal price",
                "internal cost", "internal margin", "internal rating", "internal id", "internal remarks",
            ]
        ),
        (value: .auditField, phrases: ["audit log", "audit trail", "audit info", "row version", "deleted flag"]),
    ])
}
