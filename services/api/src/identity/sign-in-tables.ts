const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** How better-auth's models are called in our tables (migration 0009). */
export const accountTables = {
  user: { modelName: 'person', fields: { ...times, emailVerified: 'email_verified' } },
  session: {
    modelName: 'session',
    fields: {
      ...times,
      userId: 'person_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
    additionalFields: {
      membershipId: { type: 'string', required: false, input: false, fieldName: 'membership_id' },
    },
  },
  account: {
    modelName: 'credential',
    fields: {
      ...times,
      userId: 'person_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: {
    modelName: 'one_time_token',
    fields: { ...times, expiresAt: 'expires_at' },
    // Whoever reads the table cannot use what stands there.
    storeIdentifier: 'hashed',
  },
  rateLimit: { modelName: 'pace', fields: { lastRequest: 'last_request' } },
} as const;

/** The same for the second step. */
export const secondFactorTable = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'second_factor',
    fields: {
      userId: 'person_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;
