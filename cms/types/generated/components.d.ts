import type { Schema, Struct } from '@strapi/strapi';

export interface BlocksFile extends Struct.ComponentSchema {
  collectionName: 'components_blocks_files';
  info: {
    displayName: '\u0424\u0430\u0439\u043B';
    icon: 'attachment';
  };
  attributes: {
    file: Schema.Attribute.Media<'files'> & Schema.Attribute.Required;
    title: Schema.Attribute.String;
  };
}

export interface BlocksGallery extends Struct.ComponentSchema {
  collectionName: 'components_blocks_galleries';
  info: {
    displayName: '\u0413\u0430\u043B\u0435\u0440\u0435\u044F';
    icon: 'landscape';
  };
  attributes: {
    pictures: Schema.Attribute.Component<'content.picture', true>;
    title: Schema.Attribute.String;
  };
}

export interface BlocksPoll extends Struct.ComponentSchema {
  collectionName: 'components_blocks_polls';
  info: {
    displayName: '\u041E\u043F\u0440\u043E\u0441';
    icon: 'question';
  };
  attributes: {
    options: Schema.Attribute.Component<'blocks.poll-option', true>;
    question: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface BlocksPollOption extends Struct.ComponentSchema {
  collectionName: 'components_blocks_poll_options';
  info: {
    displayName: '\u0412\u0430\u0440\u0438\u0430\u043D\u0442 \u043E\u0442\u0432\u0435\u0442\u0430';
    icon: 'check';
  };
  attributes: {
    text: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface BlocksQuote extends Struct.ComponentSchema {
  collectionName: 'components_blocks_quotes';
  info: {
    displayName: '\u0426\u0438\u0442\u0430\u0442\u0430';
    icon: 'quote';
  };
  attributes: {
    author: Schema.Attribute.String;
    role: Schema.Attribute.String;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface BlocksReadAlso extends Struct.ComponentSchema {
  collectionName: 'components_blocks_read_also';
  info: {
    displayName: '\u0427\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u0436\u0435';
    icon: 'layer';
  };
  attributes: {
    articles: Schema.Attribute.Relation<'oneToMany', 'api::article.article'>;
  };
}

export interface BlocksTable extends Struct.ComponentSchema {
  collectionName: 'components_blocks_tables';
  info: {
    displayName: '\u0422\u0430\u0431\u043B\u0438\u0446\u0430';
    icon: 'grid';
  };
  attributes: {
    caption: Schema.Attribute.String;
    data: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface BlocksVideo extends Struct.ComponentSchema {
  collectionName: 'components_blocks_videos';
  info: {
    displayName: '\u0412\u0438\u0434\u0435\u043E';
    icon: 'play';
  };
  attributes: {
    title: Schema.Attribute.String;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ContentAdvertising extends Struct.ComponentSchema {
  collectionName: 'components_content_advertising';
  info: {
    displayName: '\u0420\u0435\u043A\u043B\u0430\u043C\u0430';
    icon: 'bulletList';
  };
  attributes: {
    advertiser: Schema.Attribute.String & Schema.Attribute.Required;
    erid: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ContentCorrection extends Struct.ComponentSchema {
  collectionName: 'components_content_corrections';
  info: {
    displayName: '\u0418\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435';
    icon: 'pencil';
  };
  attributes: {
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface ContentPicture extends Struct.ComponentSchema {
  collectionName: 'components_content_pictures';
  info: {
    displayName: '\u041A\u0430\u0440\u0442\u0438\u043D\u043A\u0430';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.String;
    author: Schema.Attribute.String;
    caption: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

export interface NavigationLink extends Struct.ComponentSchema {
  collectionName: 'components_navigation_links';
  info: {
    displayName: '\u0421\u0441\u044B\u043B\u043A\u0430';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface NewsroomContacts extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_contacts';
  info: {
    displayName: '\u041A\u043E\u043D\u0442\u0430\u043A\u0442\u044B';
    icon: 'phone';
  };
  attributes: {
    address: Schema.Attribute.String;
    email: Schema.Attribute.String;
    phone: Schema.Attribute.String;
  };
}

export interface NewsroomImprint extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_imprints';
  info: {
    displayName: '\u0412\u044B\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435';
    icon: 'file';
  };
  attributes: {
    chiefEditor: Schema.Attribute.String;
    founder: Schema.Attribute.String;
    registeredAt: Schema.Attribute.String;
    registrationBody: Schema.Attribute.String;
    registrationNumber: Schema.Attribute.String;
  };
}

export interface NewsroomSocialLink extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_social_links';
  info: {
    displayName: '\u0421\u0441\u044B\u043B\u043A\u0430 \u043D\u0430 \u0441\u043E\u0446\u0441\u0435\u0442\u044C';
    icon: 'earth';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PartnerItem extends Struct.ComponentSchema {
  collectionName: 'components_partner_items';
  info: {
    displayName: '\u041D\u043E\u0432\u043E\u0441\u0442\u044C \u043F\u0430\u0440\u0442\u043D\u0451\u0440\u0430';
    icon: 'link';
  };
  attributes: {
    advertising: Schema.Attribute.Component<'content.advertising', false>;
    endsAt: Schema.Attribute.DateTime;
    picture: Schema.Attribute.Media<'images'>;
    source: Schema.Attribute.String;
    startsAt: Schema.Attribute.DateTime;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    weight: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'blocks.file': BlocksFile;
      'blocks.gallery': BlocksGallery;
      'blocks.poll': BlocksPoll;
      'blocks.poll-option': BlocksPollOption;
      'blocks.quote': BlocksQuote;
      'blocks.read-also': BlocksReadAlso;
      'blocks.table': BlocksTable;
      'blocks.video': BlocksVideo;
      'content.advertising': ContentAdvertising;
      'content.correction': ContentCorrection;
      'content.picture': ContentPicture;
      'navigation.link': NavigationLink;
      'newsroom.contacts': NewsroomContacts;
      'newsroom.imprint': NewsroomImprint;
      'newsroom.social-link': NewsroomSocialLink;
      'partner.item': PartnerItem;
    }
  }
}
