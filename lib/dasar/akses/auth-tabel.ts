/** Which tables and columns of ours the sign-in library uses. */
export const TABEL_MASUK = {
  user: {
    modelName: 'pengguna',
    fields: { name: 'nama', emailVerified: 'emailTerverifikasi', image: 'gambar', createdAt: 'dibuatPada', updatedAt: 'diubahPada' },
    additionalFields: {
      peran: { type: 'string', required: true, input: false },
      aktif: { type: 'boolean', required: true, input: false, defaultValue: true },
      wajibGantiSandi: { type: 'boolean', required: true, input: false, defaultValue: true },
      contoh: { type: 'boolean', required: true, input: false, defaultValue: false },
    },
  },
  session: {
    modelName: 'sesi',
    fields: {
      userId: 'penggunaId', expiresAt: 'berakhirPada', ipAddress: 'alamatIp', userAgent: 'peramban',
      createdAt: 'dibuatPada', updatedAt: 'diubahPada',
    },
    additionalFields: {
      dibuktikanPada: { type: 'date', required: false, input: false, defaultValue: () => new Date() },
      wajibFaktorKedua: { type: 'boolean', required: false, input: false, defaultValue: false },
    },
  },
  account: {
    modelName: 'akunMasuk',
    fields: {
      accountId: 'akunId', providerId: 'penyediaId', userId: 'penggunaId', accessToken: 'tokenAkses', refreshToken: 'tokenSegar',
      idToken: 'tokenId', accessTokenExpiresAt: 'tokenAksesBerakhir', refreshTokenExpiresAt: 'tokenSegarBerakhir',
      scope: 'lingkup', password: 'sandi', createdAt: 'dibuatPada', updatedAt: 'diubahPada',
    },
  },
  verification: {
    modelName: 'verifikasiMasuk',
    fields: { identifier: 'pengenal', value: 'nilai', expiresAt: 'berakhirPada', createdAt: 'dibuatPada', updatedAt: 'diubahPada' },
  },
} as const
